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

var0 = contextvars.ContextVar("var0", default="unset")


async def f0(me):
    log(me, "4", "starts")
    log(me, "1")
    log(me, "3", await asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.03, "2"), 0.01), 0.02), 0.01))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with asyncio.timeout(0.03):
        try:
            log(me, "6", await asyncio.wait_for(f0(me + ".5"), None))
            t7 = asyncio.create_task(asyncio.wait_for(f0(me + ".8"), 0))
        except BaseExceptionGroup as e:
            log(me, "9", "BaseExceptionGroup", e)
            raise
        except BaseException as e:
            log(me, "10", "BaseException", e)
        t11 = asyncio.create_task(f0(me + ".12"))
    token13 = var0.set(me + "14")
    try:
        try:
            await asyncio.sleep(0.03)
        except Exception as e:
            log(me, "15", "Exception", e)
        except BaseException as e:
            log(me, "16", "BaseException", e)
            log(me, "17", asyncio.current_task().cancelling())
            raise
    except TimeoutError as e:
        log(me, "18", "TimeoutError", e)
    except RuntimeError as e:
        log(me, "19", "RuntimeError", e)
    t20 = asyncio.create_task(f0(me + ".21"))
    asyncio.get_running_loop().call_later(0.01, lambda: log(me, "22", var0.get()))
    cm23 = asyncio.timeout(0.03)
    try:
        async with cm23:
            log(me, "24", var0.get())
            token25 = var0.set(me + "26")
            cm23.reschedule(asyncio.get_running_loop().time() + 0.03)
            if t20.done() and not t20.cancelled():
                log(me, "27", t20.exception())
    except TimeoutError as e:
        log(me, "28", "TimeoutError", e)
    log(me, "29", cm23.expired())
    n31 = 0
    async def inner30(me):
        nonlocal n31
        n31 += 1
        log(me, "32", n31)
        token33 = var0.set(me + "34")
    try:
        log(me, "35", t20.result())
    except BaseException as e:
        log(me, "36", e)
    log(me, "37", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
