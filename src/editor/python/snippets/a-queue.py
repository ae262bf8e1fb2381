import asyncio

async def producer(queue: asyncio.Queue, n):
    for i in range(1, n + 1):
        await queue.put(i)
        print(f"put {i}")
    await queue.put(None)

async def consumer(queue):
    while True:
        item = await queue.get()
        if item is None:
            break
        print("got", item)
        await asyncio.sleep(0.5)

async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue, 4), consumer(queue))

asyncio.run(main())
