import asyncio

async def fail():
    await asyncio.sleep(0.1)
    raise ValueError("no luck")

async def main():
    try:
        await fail()
    except ValueError as e:
        print("caught", e)
    except (TypeError, KeyError):
        print("other")
    else:
        print("fine")
    finally:
        print("finally")
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=1)
    except asyncio.TimeoutError:
        print("timeout!")

asyncio.run(main())
