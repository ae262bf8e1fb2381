# A signal is given before anybody waits for it: the waiter waits for ever.
import asyncio


async def main():
    bell = asyncio.Event()
    async def guest():
        await asyncio.sleep(0.2)
        await bell.wait()
        print("served")
    async def host():
        await asyncio.sleep(0.25)
        bell.set()
        bell.clear()
        print("rang")
    await asyncio.gather(guest(), host())
asyncio.run(main())
