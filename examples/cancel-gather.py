import asyncio

async def guard(gate):
    try:
        print(f"{gate}: on guard")
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.5)
        print(f"{gate}: closed")

async def main():
    guards = asyncio.gather(guard("north"), guard("south"))
    await asyncio.sleep(1)
    print("that is all for today")
    guards.cancel()
    try:
        await guards
    except asyncio.CancelledError:
        print("all gates are closed")

asyncio.run(main())
