import asyncio
import time

def develop(film):
    time.sleep(2.5)  # blocks its thread
    return f"{film} is developed"

async def tick():
    for i in range(1, 4):
        print("tick", i)
        await asyncio.sleep(1)

async def main():
    ticking = asyncio.create_task(tick())
    print(await asyncio.to_thread(develop, "the film"))
    await ticking

asyncio.run(main())
