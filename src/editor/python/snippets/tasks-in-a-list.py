import asyncio

async def worker(n: int) -> int:
    await asyncio.sleep(n)
    return n ** 2

async def main():
    tasks = [asyncio.create_task(worker(i), name=f"w{i}") for i in range(3)]
    total = 0
    for t in tasks:
        total += await t
        print(t.get_name(), total)
    print("done:", all(t.done() for t in tasks))

asyncio.run(main())
