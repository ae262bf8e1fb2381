# Two of a gather fail: which error comes out depends on who is first.
import asyncio


async def fail(name, delay):
    await asyncio.sleep(delay)
    raise ValueError(name)
async def work():
    await asyncio.sleep(0.25)
    print("worked")
async def main():
    try:
        await asyncio.gather(fail("a", 0.2), fail("b", 0.25), work())
    except ValueError as error:
        print("failed", error)
    await asyncio.sleep(0.1)
asyncio.run(main())
