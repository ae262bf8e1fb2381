# An inner time limit, an outer one, and what they limit.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.3):
            try:
                async with asyncio.timeout(0.25):
                    await asyncio.sleep(0.22)
                    print("slept")
            except TimeoutError:
                print("inner")
            await asyncio.sleep(0.02)
            print("after")
    except TimeoutError:
        print("outer")
asyncio.run(main())
