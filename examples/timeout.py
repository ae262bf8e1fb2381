import asyncio

async def download(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{name}: complete")
        return name
    except asyncio.CancelledError:
        print(f"{name}: given up")
        raise

async def main():
    try:
        await asyncio.wait_for(
            asyncio.gather(download("icon", 1), download("film", 60)),
            timeout=2,
        )
    except asyncio.TimeoutError:
        print("2 seconds are over")

asyncio.run(main())
