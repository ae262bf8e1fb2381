# A blocking call holds everybody up: who is late goes in the order of the deadlines.
import asyncio
import time


async def wake(name, delay):
    await asyncio.sleep(delay)
    print(name)
async def block():
    await asyncio.sleep(0.05)
    time.sleep(0.2)
    print("awake")
async def main():
    await asyncio.gather(wake("a", 0.1), wake("b", 0.12), block())
asyncio.run(main())
