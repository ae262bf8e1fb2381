# How long a queue becomes depends on who is slower.
import asyncio


async def main():
    queue = asyncio.Queue()
    longest = 0
    async def produce():
        nonlocal longest
        for i in range(2):
            await asyncio.sleep(0.1)
            queue.put_nowait(i)
            longest = max(longest, queue.qsize())
    async def consume():
        for _ in range(2):
            await asyncio.sleep(0.15)
            await queue.get()
    await asyncio.gather(produce(), consume())
    print("longest", longest)
asyncio.run(main())
