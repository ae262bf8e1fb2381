# What is shielded goes on when the one who waits is cancelled.
import asyncio


async def save():
    await asyncio.sleep(0.2)
    print("saved")
async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 0.25)
        print("in time")
    except TimeoutError:
        print("goes on")
        await saving
asyncio.run(main())
