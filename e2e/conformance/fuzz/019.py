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
    log(me, "7", "starts")
    log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0.01, "1"))))
    t3 = asyncio.create_task(asyncio.sleep(0.01, "4"))
    log(me, "5", asyncio.current_task().cancel())
    log(me, "6", t3.cancel())
    asyncio.get_running_loop().call_later(0.01, t3.cancel)


async def f1(me):
    log(me, "14", "starts")
    for i8 in range(2):
        log(me, "9", i8)
        log(me, "11", await asyncio.shield(f2(me + ".10")))
    t12 = asyncio.ensure_future(f2(me + ".13"))


async def f0(me):
    log(me, "21", "starts")
    try:
        await asyncio.sleep(0.02)
        await asyncio.sleep(0.02)
        await asyncio.sleep(0.01)
        log(me, "16", await f2(me + ".15"))
        await asyncio.sleep(0.02)
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)
        log(me, "18", asyncio.current_task().cancelling())
        raise
    finally:
        log(me, "19")
        await asyncio.sleep(0.03)
        log(me, "20")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "22")
    t23 = asyncio.create_task(f2(me + ".24"))
    asyncio.get_running_loop().call_later(0.03, t23.cancel)
    n26 = 0
    async def inner25(me):
        nonlocal n26
        n26 += 1
        log(me, "27", n26)
        try:
            log(me, "28", asyncio.current_task().cancel())
            await asyncio.sleep(0.01)
            await asyncio.sleep(0.03)
            await asyncio.sleep(0.01)
        except ValueError as e:
            log(me, "29", "ValueError", e)
        finally:
            log(me, "30")
        log(me, "32", await asyncio.sleep(0.03, "31"))
    d33, p34 = await asyncio.wait([t23], return_when=asyncio.FIRST_EXCEPTION)
    log(me, "35", t23 in d33)
    t36 = asyncio.create_task(inner25(me + ".37"))
    n39 = 0
    async def inner38(me):
        nonlocal n39
        n39 += 1
        log(me, "40", n39)
        g41 = asyncio.shield(asyncio.gather())
        g41.add_done_callback(lambda g: log(me, "42", g.cancelled()))
        try:
            log(me, "45", await g41)
        except Exception as e:
            log(me, "46", "Exception", e)
    log(me, "47", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
