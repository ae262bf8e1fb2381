# Two users of a connection find none, and each opens one.
import asyncio


opened = 0
connection = None
async def connect():
    global opened, connection
    if connection is None:
        await asyncio.sleep(0.2)
        opened += 1
        connection = opened
    return connection
async def user(delay):
    await asyncio.sleep(delay)
    print("uses", await connect())
async def main():
    await asyncio.gather(user(0.1), user(0.32))
asyncio.run(main())
