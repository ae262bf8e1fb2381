# A watchdog is fed in time, or bites.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    def bite():
        print("bites")
    watchdog = loop.call_later(0.25, bite)
    for _ in range(2):
        await asyncio.sleep(0.2)
        watchdog.cancel()
        watchdog = loop.call_later(0.25, bite)
    watchdog.cancel()
    print("ends")
asyncio.run(main())
