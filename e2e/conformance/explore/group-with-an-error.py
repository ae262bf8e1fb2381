# One task of a group fails, and the other one is cancelled, or done before.
import asyncio


async def fail():
    await asyncio.sleep(0.2)
    raise ValueError("no")
async def work():
    await asyncio.sleep(0.15)
    print("half")
    await asyncio.sleep(0.1)
    print("whole")
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        group.create_task(work())
asyncio.run(main())
