import asyncio

async def func1():
    try:
        await asyncio.sleep(2)
        return "Result from func1"
    except asyncio.CancelledError:
        print("func1 cancelled")
        raise

async def func2():
    await asyncio.sleep(1)
    raise ValueError("An error occurred in func2")

async def main():
    try:
        results = await asyncio.gather(func1(), func2())
        print("Results:", results)
    except ValueError as e:
        print("Caught an exception:", e)

asyncio.run(main())
print("done")
