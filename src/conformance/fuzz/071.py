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

queue0 = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue(1)


async def gen0(me):
    try:
        sent1 = yield me + "2"
        log(me, "3", sent1)
        await asyncio.sleep(0.02)
        sent4 = yield me + "5"
        log(me, "6", sent4)
        sent7 = yield me + "8"
        log(me, "9", sent7)
    finally:
        log(me, "10")


async def f1(me):
    log(me, "21", "starts")
    log(me, "15", await asyncio.gather(queue1.put("b13"), asyncio.gather(return_exceptions=True), queue1.put("b14")))
    log(me, "17", await queue0.put("b16"))
    log(me, "18")
    t19 = asyncio.create_task(asyncio.sleep(0.01, "20"))


async def f0(me):
    log(me, "43", "starts")
    try:
        t22 = asyncio.create_task(queue1.put("b23"))
        d24, p25 = await asyncio.wait([t22], return_when=asyncio.FIRST_EXCEPTION, timeout=0.09)
        log(me, "26", t22 in d24)
        try:
            log(me, "27", queue1.get_nowait())
        except Exception as e:
            log(me, "28", e)
        g29 = asyncio.shield(asyncio.shield(f1(me + ".30")))
        g29.add_done_callback(lambda g: log(me, "31", g.cancelled()))
        try:
            log(me, "34", await g29)
        except BaseException as e:
            log(me, "35", "BaseException", e)
        async for x37 in gen0(me + ".36"):
            log(me, "38", x37)
            try:
                log(me, "39", queue0.get_nowait())
            except Exception as e:
                log(me, "40", e)
            if t22.done() and not t22.cancelled():
                log(me, "41", t22.exception())
    except asyncio.CancelledError as e:
        log(me, "42", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "44", asyncio.current_task().cancel())
        log(me, "45")
        log(me, "46", await queue1.get())
        t47 = asyncio.create_task(queue1.get())
        async for c48 in asyncio.as_completed([t47], timeout=0.04):
            log(me, "49", c48.done(), c48.cancelled(), c48 is t47)
        log(me, "50")
        d51, p52 = await asyncio.wait([t47], return_when=asyncio.ALL_COMPLETED)
        log(me, "53", t47 in d51)
        g54 = asyncio.shield(asyncio.gather(return_exceptions=True))
        g54.add_done_callback(lambda g: log(me, "55", g.cancelled()))
        try:
            log(me, "58", await g54)
        except Exception as e:
            log(me, "59", "Exception", e)
        await asyncio.sleep(0.1)
        gen_60 = keep(gen0(me + ".61"))
        log(me, "62", await advance(gen_60))
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "63", e)
    except BaseException as e:
        log(me, "64", "main failed", e)
    log(me, "65", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
