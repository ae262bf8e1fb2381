import asyncio

async def work(n):
    print("work", n)
    return n * 10

async def main():
    results = await asyncio.gather(work(1), work(2))
    print(results)
    print(await asyncio.gather(work(3), work(4), return_exceptions=False))

asyncio.run(main())
