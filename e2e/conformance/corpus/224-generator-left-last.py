# topic: generators
# level: 3
# about: A generator that is left in the last step of main is closed by the teardown, with the CancelledError of its closing task
import asyncio

async def numbers():
    try:
        yield 1
    except asyncio.CancelledError as e:
        print(repr(e))
        raise
    finally:
        print("closed")

async def main():
    async for n in numbers():
        print(n)
        break
    print("main ends")

asyncio.run(main())
print("over")
