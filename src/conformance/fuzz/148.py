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



async def f2(me):
    log(me, "15", "starts")
    try:
        n2 = 0
        async def inner1(me):
            nonlocal n2
            n2 += 1
            log(me, "3", n2)
            log(me, "4", asyncio.current_task().uncancel())
            log(me, "6", await asyncio.sleep(0.18, "5"))
            t7 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.16, "8"), 0.38), 0.65))
        t9 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.49, "10"), 0.27))
        await asyncio.sleep(0.52)
        t11 = asyncio.create_task(inner1(me + ".12"), name="t11")
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        raise
    finally:
        log(me, "14")


async def f1(me):
    log(me, "22", "starts")
    try:
        log(me, "17", await f2(me + ".16"))
        asyncio.get_running_loop().call_later(0.89, log, me, "18")
        log(me, "20", await f2(me + ".19"))
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)
        raise


async def f0(me):
    log(me, "25", "starts")
    t23 = asyncio.create_task(asyncio.wait_for(f2(me + ".24"), 0.42), name="t23")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "27", await asyncio.wait_for(asyncio.sleep(0.8, "26"), 0.9))
    log(me, "28")
    await asyncio.sleep(0.06)
    t29 = asyncio.create_task(f1(me + ".30"))
    log(me, "31", t29.done(), t29.cancelled(), t29.cancelling())
    log(me, "32", t29.cancel())
    try:
        log(me, "33", t29.remove_done_callback(fail))
        await asyncio.sleep(0.46)
    except asyncio.CancelledError as e:
        log(me, "34", "CancelledError", e)
        raise
    except BaseExceptionGroup as e:
        log(me, "35", "BaseExceptionGroup", e)
    finally:
        log(me, "36")
        await asyncio.sleep(0.58)
        log(me, "37")
    asyncio.get_running_loop().call_later(0.41, t29.cancel)
    log(me, "39", t29.cancel("c38"))
    log(me, "40", t29.done(), t29.cancelled(), t29.cancelling())
    log(me, "41", t29.done(), t29.cancelled(), t29.cancelling())
    t42 = asyncio.create_task(f2(me + ".43"))
    log(me, "44", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
