import asyncio
import itertools
import queue
import random
import threading


async def work(name, seconds):
    await asyncio.sleep(delay=seconds)
    return name


async def main():
    places = asyncio.BoundedSemaphore(value=2)
    async with places:
        print("one of two places")
    jobs = asyncio.LifoQueue(maxsize=1)
    await jobs.put(item="job")
    print(jobs.full(), await jobs.get())
    task = asyncio.create_task(coro=work(seconds=1, name="task"), name="by name")
    done, pending = await asyncio.wait([task], timeout=0.01)
    print(len(done), len(pending), task.get_name())
    print(await asyncio.wait_for(asyncio.shield(arg=task), timeout=5))
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_later(delay=0.01, callback=lambda: done.set_result("called"))
    print(await done)
    task = asyncio.create_task(work("never", 10))
    task.cancel(msg="no more")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main(), debug=False)

flag = threading.Event()
if not flag.wait(timeout=0.01):
    print("not set")
alone = threading.Barrier(parties=1)
print(alone.wait(timeout=1))
lines = queue.Queue(maxsize=3)
lines.put(item="line", timeout=1)
print(lines.get(timeout=1))
thread = threading.Thread(target=print, args=("in a thread",))
thread.start()
thread.join(timeout=1)
print(len(random.sample(population=[1, 2, 3], k=2)))
print(list(itertools.islice(itertools.count(start=1, step=2), 3)))
