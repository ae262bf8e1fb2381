import asyncio

async def fail():
    raise RuntimeError("boom")

async def ok():
    return "fine"

async def main():
    results = await asyncio.gather(ok(), fail(), return_exceptions=True)
    for r in results:
        if isinstance(r, Exception):
            print("error:", repr(r))
        else:
            print("value:", r)

asyncio.run(main())
