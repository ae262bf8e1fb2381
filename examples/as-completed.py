import asyncio

async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    return page

async def main():
    tasks = [
        asyncio.create_task(fetch("first", 3)),
        asyncio.create_task(fetch("second", 1)),
        asyncio.create_task(fetch("third", 2)),
    ]
    for next_one in asyncio.as_completed(tasks):
        page = await next_one
        print("as completed:", page)
    pages = await asyncio.gather(*tasks)
    print("gather gives:", ", ".join(pages))

asyncio.run(main())
