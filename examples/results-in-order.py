import asyncio

async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    print(f"{page} arrived")
    return page

async def main():
    pages = await asyncio.gather(
        fetch("first", 3),
        fetch("second", 1),
        fetch("third", 2),
    )
    print("gather gives:", ", ".join(pages))

asyncio.run(main())
