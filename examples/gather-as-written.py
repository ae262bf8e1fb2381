import asyncio

async def corutine_one(): #
    print("старт корутины 1")
    await asyncio.sleep(3)
    print("стоп корутины 1")

async def corutine_two():
    print("старт корутины 2")
    await asyncio.sleep(2)
    print('стоп корутны 2')



async def main():
    await asyncio.gather(my_coroutine(), new_foo())

asyncio.run(main())
