# topic: as_completed
# level: 2
# about: An async for over as_completed gives the tasks themselves, and awaiting them gives the results; a timeout ends it
# needs: 3.13
import asyncio

async def after(seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise ValueError(f"after {seconds}")
    return seconds

async def main():
    tasks = [asyncio.create_task(after(n / 20), name=f"task {n}") for n in [3, 1, 2]]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, await task)
    async for task in asyncio.as_completed([after(0.05), after(0.01, True), tasks[0]]):
        print(isinstance(task, asyncio.Task), task is tasks[0], task.exception())
    try:
        async for task in asyncio.as_completed([after(0.01), after(5)], timeout=0.1):
            print(task.result())
    except TimeoutError as error:
        print("too late", repr(error))
    completed = asyncio.as_completed([after(0.01), after(0.02)])
    async for task in completed:
        print("first", task.result())
        break
    for next_one in completed:
        print("then", await next_one)
    async for task in completed:
        print("nothing")
    task = asyncio.create_task(after(1))
    print(len(task.get_stack()))
    await asyncio.sleep(0)
    print(len(task.get_stack()), len(task.get_stack(limit=0)))
    task.cancel()
    await asyncio.wait([task])
    print(task.get_stack())

asyncio.run(main())
