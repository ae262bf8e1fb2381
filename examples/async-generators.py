import asyncio

async def readings():
    print("sensor on")
    try:
        for degrees in [19, 20, 21]:
            await asyncio.sleep(1)
            yield degrees
    finally:
        print("sensor off")

async def main():
    async for degrees in readings():
        print(degrees, "degrees")
        if degrees == 20:
            break
    print("warm enough")
    await asyncio.sleep(1)
    print("good night")

asyncio.run(main())
