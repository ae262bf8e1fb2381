# topic: callbacks
# level: 1
# about: Methods of tasks, futures, events and queues are handed on as callbacks
import asyncio
import functools
import threading

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("work ends")

async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work())
    loop.call_later(0.01, task.cancel, "too slow")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error)
    future = loop.create_future()
    queue = asyncio.Queue()
    future.add_done_callback(queue.put_nowait)
    print(future.remove_done_callback(queue.put_nowait))
    future.add_done_callback(queue.put_nowait)
    loop.call_soon(future.set_result, "result")
    print((await queue.get()).result())
    event = asyncio.Event()
    handle = loop.call_later(0.01, event.set)
    loop.call_soon(handle.cancel)
    loop.call_later(0.02, event.set)
    await event.wait()
    print(handle.cancelled(), event.is_set())
    failing = loop.create_future()
    loop.call_soon(failing.set_exception, ValueError("bad"))
    try:
        await failing
    except ValueError as error:
        print(error)
    done = threading.Event()
    thread = threading.Thread(target=done.set)
    thread.start()
    await asyncio.to_thread(done.wait)
    await loop.run_in_executor(None, thread.join)
    semaphore = asyncio.Semaphore(0)
    loop.call_soon(functools.partial(semaphore.release))
    print(await semaphore.acquire(), done.is_set())

asyncio.run(main())
