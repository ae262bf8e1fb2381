# Two fields are written with a wait between them, and read meanwhile.
import asyncio


first, second = 0, 0
async def write():
    global first, second
    await asyncio.sleep(0.1)
    first = 1
    await asyncio.sleep(0.1)
    second = 1
async def read():
    await asyncio.sleep(0.21)
    print(first, second)
async def main():
    await asyncio.gather(write(), read())
asyncio.run(main())
