import asyncio

async def my_coroutine(number):
    print(f"Coroutine {number} started")
    await asyncio.sleep(number)
    print(f"Coroutine {number} finished")

async def main():
    tasks = []
    for i in range(1, 4):
        task = asyncio.create_task(my_coroutine(i))
        tasks.append(task)

    await asyncio.gather(*tasks)

asyncio.run(main())
