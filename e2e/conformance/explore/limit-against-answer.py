# A time limit that is a little longer than the answer takes.
import asyncio


async def answer():
    await asyncio.sleep(0.1)
    return 42
async def main():
    try:
        print(await asyncio.wait_for(answer(), 0.12))
    except TimeoutError:
        print("too late")
asyncio.run(main())
