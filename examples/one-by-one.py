import asyncio

async def brew(cup):
    print(f"{cup}: water on")
    await asyncio.sleep(1)
    print(f"{cup}: ready")
    return cup

async def main():
    loop = asyncio.get_running_loop()

    started = loop.time()
    await brew("tea")
    await brew("coffee")
    print(f"one by one: {loop.time() - started:.0f} s")

    started = loop.time()
    await asyncio.gather(brew("cocoa"), brew("mate"))
    print(f"together: {loop.time() - started:.0f} s")

asyncio.run(main())
