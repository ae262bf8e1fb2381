import asyncio

async def greet(name):
    await asyncio.sleep(1)
    print("hello", name)

async def main():
    greet("nobody")
    await greet("world")

asyncio.run(main())
