# Each takes the fork on the left, thinks, and takes the one on the right.
import asyncio


async def dine(name, hungry, left, right):
    await asyncio.sleep(hungry)
    async with left:
        await asyncio.sleep(0.1)
        async with right:
            print(name, "eats")
async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(dine("Ann", 0.1, a, b), dine("Bob", 0.25, b, a))
asyncio.run(main())
