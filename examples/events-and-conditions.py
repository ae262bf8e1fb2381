import asyncio

door = asyncio.Event()
tray = asyncio.Condition()
rolls = 0

async def guest(name):
    global rolls
    await door.wait()
    await tray.acquire()
    while rolls == 0:
        print(f"{name} looks: no roll")
        await tray.wait()
    rolls -= 1
    print(f"{name} takes a roll")
    tray.release()

async def baker():
    global rolls
    await asyncio.sleep(1)
    door.set()
    for fresh in [2, 1]:
        await asyncio.sleep(1)
        await tray.acquire()
        rolls += fresh
        tray.notify_all()
        tray.release()

async def main():
    await asyncio.gather(guest("Ann"), guest("Bob"), guest("Cem"), baker())

asyncio.run(main())
