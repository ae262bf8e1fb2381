# Nothing here depends on time.
import asyncio


async def work(name):
    for _ in range(2):
        await asyncio.sleep(0)
        print(name)
async def main():
    await asyncio.gather(work("a"), work("b"))
asyncio.run(main())
