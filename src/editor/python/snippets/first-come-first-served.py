import asyncio

async def job(n):
    await asyncio.sleep(n)
    return n

async def main():
    for c in asyncio.as_completed([job(3), job(1), job(2)]):
        result = await c
        print("finished", result)

asyncio.run(main())
