# A cache is asked, and filled over an await: the value may be loaded twice.
import asyncio


cache = {}
async def get(delay):
    await asyncio.sleep(delay)
    if "page" not in cache:
        print("loading")
        await asyncio.sleep(0.1)
        cache["page"] = "text"
    return cache["page"]
async def main():
    await asyncio.gather(get(0.1), get(0.22))
asyncio.run(main())
