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
queue0 = asyncio.PriorityQueue(1)


async def f0(me):
    log(me, "2", "starts")
    await asyncio.sleep(0.13)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "1", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "3", queue0.get_nowait())
    except Exception as e:
        log(me, "4", e)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "5", e)
    log(me, "6", var0.get())
    log(me, "7", var0.get())
    cm8 = asyncio.timeout(0.29)
    try:
        async with cm8:
            cm8.reschedule(asyncio.get_running_loop().time() + 0.05)
            log(me, "9", var0.get())
    except TimeoutError as e:
        log(me, "10", "TimeoutError", e)
    log(me, "11", cm8.expired())
    asyncio.get_running_loop().call_soon(lambda: log(me, "12", var0.get()))
    log(me, "13")
    try:
        log(me, "14")
        try:
            async with asyncio.timeout(0.17) as cm17:
                await asyncio.sleep(0)
                log(me, "16", await asyncio.sleep(0.11, "15"))
                log(me, "18", cm17.expired())
        except TimeoutError as e:
            log(me, "19", "TimeoutError", e)
        h20 = asyncio.get_running_loop().call_later(0.08, log, me, "21")
        try:
            log(me, "23", await asyncio.sleep(0.24, "22"))
            var0.set(me + "24")
            token25 = var0.set(me + "26")
        except ValueError as e:
            log(me, "27", "ValueError", e)
        except BaseException as e:
            log(me, "28", "BaseException", e)
            raise
    except ValueError as e:
        log(me, "29", "ValueError", e)
    except BaseException as e:
        log(me, "30", "BaseException", e)
        raise
    log(me, "32", await f0(me + ".31"))
    log(me, "34", asyncio.current_task().cancel("c33"))
    t35 = asyncio.create_task(f0(me + ".36"))
    log(me, "37", t35.uncancel())
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
