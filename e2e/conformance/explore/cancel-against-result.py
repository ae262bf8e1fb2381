# A task is cancelled at about the time when it ends.
import asyncio


async def work():
    try:
        await asyncio.sleep(0.2)
        print("done")
        return "result"
    finally:
        print("cleaned up")
async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.15)
    print("cancels", task.cancel())
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled")
asyncio.run(main())
