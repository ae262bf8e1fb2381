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


async def f1(me):
    log(me, "13", "starts")
    await asyncio.sleep(0.03)
    t1 = asyncio.create_task(asyncio.sleep(0.13, "2"))
    try:
        log(me, "3", t1.result())
    except BaseException as e:
        log(me, "4", e)
    n6 = 0
    async def inner5(me):
        nonlocal n6
        n6 += 1
        log(me, "7", n6)
        log(me, "9", await asyncio.sleep(0.38, "8"))
    try:
        log(me, "10", t1.result())
    except BaseException as e:
        log(me, "11", e)
    log(me, "12", t1.done(), t1.cancelled(), t1.cancelling())


async def f0(me):
    log(me, "25", "starts")
    try:
        try:
            var0.set(me + "14")
            for i15 in range(2):
                log(me, "16", i15)
                var0.set(me + "17")
            var0.set(me + "18")
            log(me, "19")
        except asyncio.CancelledError as e:
            log(me, "20", "CancelledError", e)
            raise
        for i21 in range(3):
            log(me, "22", i21)
            log(me, "23")
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t26 = asyncio.create_task(f1(me + ".27"))
    if t26.done() and not t26.cancelled():
        log(me, "28", t26.exception())
    try:
        await asyncio.sleep(0.05)
        if t26.done() and not t26.cancelled():
            log(me, "29", t26.exception())
        try:
            if t26.done() and not t26.cancelled():
                log(me, "30", t26.exception())
        except ValueError as e:
            log(me, "31", "ValueError", e)
    except BaseExceptionGroup as e:
        log(me, "32", "BaseExceptionGroup", e)
    try:
        log(me, "33", asyncio.current_task().cancel())
        t34 = asyncio.create_task(asyncio.sleep(0.19, "35"), name="t34")
        log(me, "36")
    except Exception as e:
        log(me, "37", "Exception", e)
    except RuntimeError as e:
        log(me, "38", "RuntimeError", e)
    if t26.done() and not t26.cancelled():
        log(me, "39", t26.exception())
    asyncio.get_running_loop().call_later(0.06, lambda: log(me, "40", var0.get()))
    log(me, "41", asyncio.current_task().cancelling())
    try:
        try:
            await asyncio.sleep(0.12)
            log(me, "43", t26.cancel("c42"))
        except Exception as e:
            log(me, "44", "Exception", e)
            var0.set(me + "45")
        except RuntimeError as e:
            log(me, "46", "RuntimeError", e)
    except BaseExceptionGroup as e:
        log(me, "47", "BaseExceptionGroup", e)
    except RuntimeError as e:
        log(me, "48", "RuntimeError", e)
    finally:
        log(me, "49")
    log(me, "50", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
