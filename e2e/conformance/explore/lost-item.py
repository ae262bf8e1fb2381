# A consumer that waits for a limited time goes before the last item comes.
import asyncio


async def main():
    queue = asyncio.Queue()
    async def produce():
        for item in ("a", "b"):
            await asyncio.sleep(0.2)
            queue.put_nowait(item)
    async def consume():
        while True:
            try:
                print("got", await asyncio.wait_for(queue.get(), 0.25))
            except TimeoutError:
                print("gives up")
                return
    await asyncio.gather(produce(), consume())
    print("left", queue.qsize())
asyncio.run(main())
