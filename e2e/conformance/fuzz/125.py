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

var0 = contextvars.ContextVar("var0", default="unset")


async def f1(me):
    log(me, "10", "starts")
    try:
        await asyncio.sleep(0.03)
        t1 = asyncio.create_task(asyncio.sleep(0.19, "2"))
        asyncio.get_running_loop().call_soon(lambda: log(me, "3", var0.get()))
        asyncio.get_running_loop().call_later(0.38, t1.cancel)
        log(me, "4", t1.done(), t1.cancelled(), t1.cancelling())
        token5 = var0.set(me + "6")
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        f8 = asyncio.get_running_loop().create_future()
        raise
    finally:
        log(me, "9")


async def f0(me):
    log(me, "21", "starts")
    log(me, "11")
    try:
        log(me, "12")
        log(me, "14", await f1(me + ".13"))
        log(me, "15")
    except BaseExceptionGroup as e:
        log(me, "16", "BaseExceptionGroup", e)
    except BaseException as e:
        log(me, "17", "BaseException", e)
        raise
    log(me, "18")
    log(me, "19", var0.get())
    var0.set(me + "20")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t22 = asyncio.create_task(f0(me + ".23"))
        try:
            await asyncio.sleep(0.05)
            t22.add_done_callback(lambda t: log(me, "24", t.cancelled()))
            try:
                if t22.done() and not t22.cancelled():
                    log(me, "25", t22.exception())
            except ValueError as e:
                log(me, "26", "ValueError", e)
        except BaseExceptionGroup as e:
            log(me, "27", "BaseExceptionGroup", e)
        for i28 in range(3):
            log(me, "29", i28)
            log(me, "30", var0.get())
            t31 = asyncio.create_task(f0(me + ".32"), name="t31")
        var0.set(me + "33")
        try:
            log(me, "34", t22.result())
        except BaseException as e:
            log(me, "35", e)
        t22.add_done_callback(lambda t: log(me, "36", t.cancelled()))
        asyncio.get_running_loop().call_later(0.06, lambda: log(me, "37", var0.get()))
        try:
            log(me, "39", t22.cancel("c38"))
            log(me, "41", await asyncio.sleep(0.12, "40"))
            log(me, "43", t22.cancel("c42"))
        except Exception as e:
            log(me, "44", "Exception", e)
            var0.set(me + "45")
        except RuntimeError as e:
            log(me, "46", "RuntimeError", e)
    except BaseException as e:
        log(me, "47", "main failed", e)
    log(me, "48", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
