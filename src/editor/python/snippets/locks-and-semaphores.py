import asyncio

lock = asyncio.Lock()
counter = 0

async def add(n):
    global counter
    async with lock:
        value = counter
        await asyncio.sleep(0.1)
        counter = value + n

async def limited(sem, n):
    async with sem:
        print("in", n)
        await asyncio.sleep(1)
        return n

async def main():
    await asyncio.gather(*[add(i) for i in range(5)])
    print(counter)
    sem = asyncio.Semaphore(2)
    print(await asyncio.gather(*(limited(sem, i) for i in range(4))))

asyncio.run(main())
