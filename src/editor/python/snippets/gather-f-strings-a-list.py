import asyncio
import time

async def fetch_data(name, delay):
    print(f"start {name}")
    await asyncio.sleep(delay)
    print(f'end {name!r} after {delay:.1f} s')
    return delay * 2

async def main():
    start = time.perf_counter()
    results = await asyncio.gather(fetch_data("A", 1), fetch_data("B", 2))
    print(results)
    print(f"took {time.perf_counter() - start:.0f}")

if __name__ == "__main__":
    asyncio.run(main())
