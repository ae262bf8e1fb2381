# Who gets one of two places, and in which order they go.
import asyncio


async def guest(name, comes, stays, places):
    await asyncio.sleep(comes)
    async with places:
        print(name, "in")
        await asyncio.sleep(stays)
async def main():
    places = asyncio.Semaphore(1)
    await asyncio.gather(guest("a", 0.1, 0.1, places), guest("b", 0.12, 0.1, places))
asyncio.run(main())
