# All are done, and the order of their set is open.
import asyncio


async def job(name):
    await asyncio.sleep(0.1)
    return name
async def main():
    done, _ = await asyncio.wait([asyncio.create_task(job(n)) for n in "abc"])
    print(*[task.result() for task in done])
asyncio.run(main())
