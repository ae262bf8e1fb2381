# Which of the tasks are done when the first one is, and in which order their set goes.
import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    return name
async def main():
    tasks = [asyncio.create_task(job(n, d)) for n, d in (("a", 0.2), ("b", 0.2), ("c", 0.35))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print("done", *[task.result() for task in done], "left", len(pending))
    for task in pending:
        task.cancel()
asyncio.run(main())
