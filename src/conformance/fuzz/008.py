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

event0 = asyncio.Event()
event1 = asyncio.Event()
bounded0 = asyncio.BoundedSemaphore(1)
barrier0 = asyncio.Barrier(1)
barrier1 = asyncio.Barrier(2)
sem0 = asyncio.Semaphore(3)


async def f2(me):
    log(me, "2", "starts")
    try:
        await barrier1.reset()
    except asyncio.CancelledError as e:
        log(me, "1", "CancelledError", e)
        raise


async def f1(me):
    log(me, "14", "starts")
    try:
        log(me, "3", await barrier0.wait())
        log(me, "5", await f2(me + ".4"))
        try:
            await asyncio.sleep(0)
            log(me, "6", asyncio.current_task().get_name())
        except asyncio.CancelledError as e:
            log(me, "7", "CancelledError", e)
            raise
        finally:
            log(me, "8")
        log(me, "10", await f2(me + ".9"))
        t11 = asyncio.create_task(f2(me + ".12"), name="t11")
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        raise


async def f0(me):
    log(me, "18", "starts")
    try:
        raise RuntimeError(me + "15")
    except TimeoutError as e:
        log(me, "16", "TimeoutError", e)
    except Exception as e:
        log(me, "17", "Exception", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t19 = asyncio.create_task(asyncio.sleep(0.08, "20"))
    try:
        if t19.done() and not t19.cancelled():
            log(me, "21", t19.exception())
    except TimeoutError as e:
        log(me, "22", "TimeoutError", e)
        t23 = asyncio.create_task(f1(me + ".24"))
        raise
    finally:
        log(me, "25")
    log(me, "26", t19.done(), t19.cancelled(), t19.cancelling())
    log(me, "27", barrier1.n_waiting, barrier1.broken)
    log(me, "28", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
