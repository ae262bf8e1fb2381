# topic: gather
# level: 3
# about: A gather that is cancelled when its last child has failed already raises CancelledError; the failure stays where it is
import asyncio

async def fails():
    raise ValueError("no")

async def main():
    last = asyncio.create_task(fails())
    both = asyncio.gather(asyncio.sleep(1), last, return_exceptions=True)
    await asyncio.sleep(0.1)
    print(both.cancel())
    try:
        await both
    except asyncio.CancelledError as e:
        print(repr(e))
    print(repr(last.exception()))

asyncio.run(main())
