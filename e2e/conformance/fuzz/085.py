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
queue0 = asyncio.Queue(2)


async def f0(me):
    log(me, "5", "starts")
    try:
        log(me, "1", await queue0.get())
        log(me, "2", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "3", "CancelledError", e)
    finally:
        log(me, "4")


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    asyncio.get_running_loop().call_soon(lambda: log(me, "6", var0.get()))
    var0.set(me + "7")
    log(me, "9", await f0(me + ".8"))
    n11 = 0
    async def inner10(me):
        nonlocal n11
        n11 += 1
        log(me, "12", n11)
        try:
            var0.set(me + "13")
            var0.set(me + "14")
        except TimeoutError as e:
            log(me, "15", "TimeoutError", e)
    log(me, "17", await f0(me + ".16"))
    log(me, "18")
    log(me, "19", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        f20 = asyncio.get_running_loop().create_future()
        try:
            queue0.put_nowait("a21")
        except Exception as e:
            log(me, "22", e)
        log(me, "23", f20.done(), f20.cancelled())
        try:
            context24 = contextvars.copy_context()
            asyncio.get_running_loop().call_later(0.18, var0.set, me + "25", context=context24)
            asyncio.get_running_loop().call_later(0.07, lambda: log(me, "26", var0.get()), context=context24)
        except BaseExceptionGroup as e:
            log(me, "27", "BaseExceptionGroup", e)
        finally:
            log(me, "28")
        try:
            queue0.put_nowait("a29")
        except Exception as e:
            log(me, "30", e)
        token31 = var0.set(me + "32")
        asyncio.get_running_loop().call_soon(f20.cancel)
        await asyncio.sleep(0.24)
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "36", e)
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "37", e)
    except BaseException as e:
        log(me, "38", "main failed", e)
    log(me, "39", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    runner.get_loop().call_later(0.07, log, "between", "40")
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
