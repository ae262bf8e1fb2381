import asyncio

async def save():
    await asyncio.sleep(2)
    print("saved")
    return "disk"

async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), timeout=1)
    except asyncio.TimeoutError:
        print("no patience left, but nothing is lost")
    print("saved to", await saving)

asyncio.run(main())
