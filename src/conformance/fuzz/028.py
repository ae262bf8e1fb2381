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



async def f0(me):
    log(me, "5", "starts")
    try:
        h1 = asyncio.get_running_loop().call_later(0.01, log, me, "2")
        raise RuntimeError(me + "3")
    except asyncio.CancelledError as e:
        log(me, "4", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    await asyncio.sleep(0.03)
    t6 = asyncio.create_task(asyncio.sleep(0.01, "7"))
    log(me, "9", t6.cancel("c8"))
    t6.add_done_callback(lambda t: log(me, "10", t.cancelled()))
    try:
        log(me, "11", t6.result())
    except BaseException as e:
        log(me, "12", e)
    log(me, "13", await t6)
    log(me, "14", asyncio.current_task().cancel())
    try:
        for i15 in range(2):
            log(me, "16", i15)
            log(me, "17", asyncio.current_task().cancelling())
            log(me, "18")
        t19 = asyncio.create_task(asyncio.sleep(0.02, "20"))
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)
        raise
    except BaseException as e:
        log(me, "22", "BaseException", e)
        raise
    try:
        asyncio.get_running_loop().call_later(0.01, t6.cancel)
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
    t24 = asyncio.create_task(f0(me + ".25"))
    log(me, "26", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
