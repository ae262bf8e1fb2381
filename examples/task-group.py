import asyncio

async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        if name == "b":
            raise ValueError("b failed")
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("a", 1))
            group.create_task(step("b", 2))
            group.create_task(step("c", 3))
    except ExceptionGroup as error:
        for each in error.exceptions:
            print("failed:", each)

asyncio.run(main())
