import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

def blocking(n):
    time.sleep(n)
    return n

async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        print(await loop.run_in_executor(pool, blocking, 1))
    print(await asyncio.to_thread(blocking, 0.5))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(1)), asyncio.create_task(asyncio.sleep(3))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending:
        p.cancel()

asyncio.run(main())
