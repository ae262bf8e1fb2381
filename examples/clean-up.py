import asyncio

async def copy(file):
    print(f"{file}: opened")
    try:
        await asyncio.sleep(10)
        print(f"{file}: copied")
    finally:
        await asyncio.sleep(1)
        print(f"{file}: closed")

async def main():
    task = asyncio.create_task(copy("film"))
    await asyncio.sleep(2)
    task.cancel()
    print("main: please stop")
    try:
        await task
        print("main: the copy is there")
    except asyncio.CancelledError:
        print("main: there is no copy")

asyncio.run(main())
