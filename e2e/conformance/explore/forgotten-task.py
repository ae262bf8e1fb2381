# Nobody waits for a task, and the program ends before it, or after.
import asyncio


async def log():
    await asyncio.sleep(0.2)
    print("logged")
async def main():
    task = asyncio.create_task(log())
    await asyncio.sleep(0.25)
    print("ends")
asyncio.run(main())
