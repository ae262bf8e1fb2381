import asyncio

async def worker(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")

async def broken():
    await asyncio.sleep(1)
    raise RuntimeError("broken after 1 s")

async def main():
    try:
        await asyncio.gather(worker("quick", 0.5), broken(), worker("slow", 2))
    except RuntimeError as error:
        print("caught:", error)

    print("main goes on")
    await asyncio.sleep(2)
    print("main done")

asyncio.run(main())
