import asyncio

async def producer(queue):
    for order in ["soup", "tea", "cake", "pie"]:
        await queue.put(order)
        print("ordered:", order)

async def cook(name, queue):
    while True:
        order = await queue.get()
        await asyncio.sleep(1)
        print(name, "made", order)
        queue.task_done()

async def main():
    queue = asyncio.Queue(2)
    cooks = [asyncio.create_task(cook(name, queue)) for name in ["Ann", "Bob"]]
    await producer(queue)
    await queue.join()
    for task in cooks:
        task.cancel()
    print("all served")

asyncio.run(main())
