# Results are taken in the order in which they come.
import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    return name
async def main():
    names = []
    for each in asyncio.as_completed([job("a", 0.1), job("b", 0.14), job("c", 0.2)]):
        names.append(await each)
    print(*names)
asyncio.run(main())
