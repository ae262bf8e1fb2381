import asyncio

async def coroutine_one():
    print("старт корутины 1")
    await asyncio.sleep(3)
    print("стоп корутины 1")

async def coroutine_two():
    print("старт корутины 2")
    await asyncio.sleep(2)
    print("стоп корутины 2")

async def main():
    await asyncio.gather(coroutine_one(), coroutine_two())

asyncio.run(main())
