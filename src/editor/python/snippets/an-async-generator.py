import asyncio

async def ticker(n):
    """Counts."""
    for i in range(n):
        await asyncio.sleep(1)
        yield i

async def main():
    async for t in ticker(3):
        if t % 2 == 0 and t != 0 or t == 0:
            print("even", t)
        elif not t > 5:
            print("odd", t)
    doubled = [x * 2 async for x in ticker(3)]
    print(doubled)

asyncio.run(main())
