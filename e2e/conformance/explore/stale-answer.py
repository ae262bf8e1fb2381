# A search is asked twice, and the older answer overwrites the newer one.
import asyncio


shown = ""
async def search(text, delay):
    global shown
    await asyncio.sleep(delay)
    shown = text
async def main():
    first = asyncio.create_task(search("a", 0.3))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(search("ab", 0.25))
    await first
    await second
    print("shows", shown)
asyncio.run(main())
