import asyncio
from contextvars import ContextVar

guest = ContextVar("guest", default="nobody")

async def cook(dish):
    await asyncio.sleep(1)
    print(f"{dish} for {guest.get()}")

async def serve(name, dish):
    guest.set(name)
    await cook(dish)

async def main():
    await asyncio.gather(serve("Ann", "soup"), serve("Bob", "tea"))
    print(f"main has {guest.get()}")

asyncio.run(main())
