import asyncio

fork = asyncio.Lock()
spoon = asyncio.Lock()

async def cook():
    await fork.acquire()
    print("cook has the fork")
    await asyncio.sleep(1)
    await spoon.acquire()
    print("cook has both")

async def waiter():
    await spoon.acquire()
    print("waiter has the spoon")
    await asyncio.sleep(1)
    await fork.acquire()
    print("waiter has both")

async def main():
    await asyncio.gather(cook(), waiter())

asyncio.run(main())
