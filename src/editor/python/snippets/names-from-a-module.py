from asyncio import create_task, gather, run, sleep

async def job(name, seconds=1):
    await sleep(seconds)
    print(name, "ready")
    return name

async def main():
    first = create_task(job("first", seconds=2))
    second = create_task(job("second"))
    await gather(first, second)
    print(first.result(), second.result())

run(main())
