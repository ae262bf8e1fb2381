import asyncio

async def greet(name):
    print("hello,", name)
    await asyncio.sleep(1)
    print("bye,", name)

async def main():
    first = greet("Ann")
    second = greet("Bob")
    print("both called")
    await first
    await second

asyncio.run(main())
