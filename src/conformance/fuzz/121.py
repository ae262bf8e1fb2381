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

queue0 = asyncio.Queue(0)
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "16", "starts")
    try:
        context1 = contextvars.copy_context()
        t2 = asyncio.create_task(asyncio.sleep(0.02, "3"), context=context1)
        context1.run(lambda: log(me, "4", var0.get()))
        log(me, "5", await queue0.get())
        t6 = asyncio.create_task(queue0.get())
        t7 = asyncio.create_task(asyncio.wait_for(queue0.join(), 0.34))
        context8 = contextvars.copy_context()
        t9 = asyncio.create_task(queue0.get(), context=context8)
        context8.run(lambda: log(me, "10", var0.get()))
        t11 = asyncio.create_task(asyncio.sleep(0.38, "12"))
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        try:
            log(me, "14", queue0.get_nowait())
        except Exception as e:
            log(me, "15", e)
        raise


async def f2(me):
    log(me, "18", "starts")
    var0.set(me + "17")


async def f1(me):
    log(me, "22", "starts")
    log(me, "19", var0.get())
    log(me, "21", await f2(me + ".20"))


async def f0(me):
    log(me, "31", "starts")
    t23 = asyncio.create_task(f3(me + ".24"))
    log(me, "25", asyncio.current_task().cancelling())
    t26 = asyncio.create_task(queue0.join())
    try:
        t27 = asyncio.create_task(asyncio.sleep(0.21, "28"))
        log(me, "29", t27.done(), t27.cancelled(), t27.cancelling())
    except Exception as e:
        log(me, "30", "Exception", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        var0.set(me + "32")
        try:
            queue0.put_nowait("b33")
        except Exception as e:
            log(me, "34", e)
        t35 = asyncio.create_task(queue0.put("a36"))
        t37 = asyncio.create_task(f3(me + ".38"))
        if t35.done() and not t35.cancelled():
            log(me, "39", t35.exception())
        log(me, "40")
        asyncio.get_running_loop().call_later(0.01, t35.cancel)
    except BaseException as e:
        log(me, "41", "main failed", e)
    log(me, "42", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
