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



async def f2(me):
    log(me, "13", "starts")
    n2 = 0
    async def inner1(me):
        nonlocal n2
        n2 += 1
        log(me, "3", n2)
        log(me, "4", asyncio.current_task().uncancel())
        log(me, "6", await asyncio.sleep(0.18, "5"))
        t7 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.74, "8"), 0.88), 0.29))
    asyncio.get_running_loop().call_later(0.11, fail, me + ".9")
    log(me, "11", await inner1(me + ".10"))
    asyncio.get_running_loop().call_soon(fail, me + ".12")


async def f1(me):
    log(me, "18", "starts")
    try:
        log(me, "15", await asyncio.wait_for(f2(me + ".14"), 0.45))
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise
    finally:
        log(me, "17")


async def f0(me):
    log(me, "25", "starts")
    try:
        log(me, "20", await f2(me + ".19"))
        asyncio.get_running_loop().call_later(0.89, log, me, "21")
        log(me, "23", await f2(me + ".22"))
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    n27 = 0
    async def inner26(me):
        nonlocal n27
        n27 += 1
        log(me, "28", n27)
        log(me, "29", asyncio.current_task().get_name())
    log(me, "30", asyncio.current_task().cancelling())
    h31 = asyncio.get_running_loop().call_soon(log, me, "32")
    t33 = asyncio.create_task(f1(me + ".34"))
    try:
        async with asyncio.timeout(0.41) as cm36:
            t33.add_done_callback(lambda t: log(me, "35", t.cancelled()))
            await asyncio.sleep(0.06)
            asyncio.get_running_loop().call_later(0.76, t33.cancel)
            log(me, "37", cm36.expired())
    except TimeoutError as e:
        log(me, "38", "TimeoutError", e)
        log(me, "39")
    log(me, "40")
    log(me, "42", await asyncio.wait_for(asyncio.sleep(0.47, "41"), 0.47))
    log(me, "43", h31.cancelled())
    log(me, "44", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
