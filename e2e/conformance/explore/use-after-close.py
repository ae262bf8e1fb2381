# A connection is closed while somebody still uses it.
import asyncio


is_open = True
async def use():
    for _ in range(2):
        await asyncio.sleep(0.1)
        if not is_open:
            raise RuntimeError("closed")
        print("used")
async def main():
    global is_open
    task = asyncio.create_task(use())
    await asyncio.sleep(0.25)
    is_open = False
    await task
asyncio.run(main())
