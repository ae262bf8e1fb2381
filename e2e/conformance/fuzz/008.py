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


async def send_in(generator, value):
    try:
        return await generator.asend(value)
    except StopAsyncIteration:
        return "end"


async def throw_in(generator, error):
    try:
        # Of a generator that has ended it gives None, where a twin can only say that it is done.
        return await generator.athrow(error) or "end"
    except StopAsyncIteration:
        return "end"


async def close(generator):
    await generator.aclose()

sem0 = asyncio.Semaphore(1)
sem1 = asyncio.Semaphore(2)
bounded0 = asyncio.BoundedSemaphore(1)
event0 = asyncio.Event()
event1 = asyncio.Event()
barrier0 = asyncio.Barrier(3)


async def f2(me):
    log(me, "2", "starts")
    try:
        await barrier0.reset()
    except asyncio.CancelledError as e:
        log(me, "1", "CancelledError", e)
        raise


async def f1(me):
    log(me, "8", "starts")
    try:
        log(me, "3", await barrier0.wait())
        log(me, "5", await f2(me + ".4"))
        try:
            await asyncio.sleep(0)
            async with sem0:
                event0.set()
                asyncio.get_running_loop().call_later(0.13, event0.set)
        except TimeoutError as e:
            log(me, "6", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        await asyncio.sleep(0.09)
        raise


async def f0(me):
    log(me, "12", "starts")
    t9 = asyncio.create_task(f2(me + ".10"))
    event0.set()
    t11 = asyncio.create_task(event0.wait())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t13 = asyncio.ensure_future(barrier0.wait())
        try:
            t13.add_done_callback(lambda t: log(me, "14", t.cancelled()))
        except TimeoutError as e:
            log(me, "15", "TimeoutError", e)
            t16 = asyncio.create_task(f2(me + ".17"))
            log(me, "18", await t16)
        async with bounded0:
            async with sem1:
                event0.set()
        log(me, "20", await f2(me + ".19"))
    except BaseException as e:
        log(me, "21", "main failed", e)
    log(me, "22", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
