# The last of two to come is told so.
import asyncio


async def runner(name, delay, line):
    await asyncio.sleep(delay)
    print(name, await line.wait())
async def main():
    line = asyncio.Barrier(2)
    await asyncio.gather(runner("a", 0.1, line), runner("b", 0.12, line))
asyncio.run(main())
