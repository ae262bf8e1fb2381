import asyncio
import concurrent.futures as futures
import contextlib
import contextvars
import queue
import threading
import time


def log(me, tag, *values):
    print(round(time.monotonic() * 1000), me, tag, *[v if isinstance(v, str) else repr(v) for v in values])


def fail(me):
    raise ValueError("in a callback")


def handle(loop, context):
    if not context["message"].endswith("never retrieved"):
        log("handler", "", context.get("exception"))


kept = []


def keep(generator):
    kept.append(generator)
    return generator


async def advance(generator):
    try:
        return await anext(generator)
    except StopAsyncIteration:
        return "end"


async def throw_in(generator, error):
    try:
        return await generator.athrow(error)
    except StopAsyncIteration:
        return "end"


async def close(generator):
    await generator.aclose()

queue0 = asyncio.PriorityQueue(2)
queue1 = asyncio.PriorityQueue(1)
barrier0 = asyncio.Barrier(1)
barrier1 = asyncio.Barrier(1)
bounded0 = asyncio.BoundedSemaphore(1)
lock0 = asyncio.Lock()
lock1 = asyncio.Lock()


async def f0(me):
    log(me, "3", "starts")
    try:
        await asyncio.sleep(0.08)
        log(me, "1", await asyncio.shield(asyncio.gather(barrier1.wait(), return_exceptions=True)))
    except asyncio.CancelledError as e:
        log(me, "2", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    await barrier0.reset()
    try:
        log(me, "4", asyncio.current_task().cancelling())
        try:
            queue0.put_nowait("c5")
        except Exception as e:
            log(me, "6", e)
        await asyncio.sleep(0.02)
        t7 = asyncio.create_task(queue0.put("c8"))
    except TimeoutError as e:
        log(me, "9", "TimeoutError", e)
    finally:
        log(me, "10")
        await asyncio.sleep(0.03)
        log(me, "11")
    t12 = asyncio.create_task(f0(me + ".13"))
    await barrier0.reset()
    for i14 in range(3):
        log(me, "15", i14)
        t16 = asyncio.create_task(queue1.put("b17"))
    asyncio.get_running_loop().call_later(0.12, t12.cancel)
    t18 = asyncio.create_task(barrier0.wait())
    log(me, "19", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
