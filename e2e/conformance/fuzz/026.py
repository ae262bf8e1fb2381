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

lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
event0 = asyncio.Event()
cond0 = asyncio.Condition()
barrier0 = asyncio.Barrier(2)
items = []


async def f3(me):
    log(me, "4", "starts")
    try:
        async with lock1:
            log(me, "1")
        raise RuntimeError(me + "2")
    except asyncio.CancelledError as e:
        log(me, "3", "CancelledError", e)


async def f2(me):
    log(me, "7", "starts")
    t5 = asyncio.create_task(f3(me + ".6"))


async def f1(me):
    log(me, "14", "starts")
    try:
        async with cond0:
            async with lock0:
                log(me, "8", asyncio.current_task().uncancel())
                log(me, "9", lock0.locked())
            log(me, "10", await asyncio.shield(barrier0.wait()))
            t11 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.03, "12"), 0.02))
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)


async def f0(me):
    log(me, "29", "starts")
    event0.set()
    g15 = asyncio.gather(f2(me + ".16"), asyncio.wait_for(f3(me + ".17"), 0))
    asyncio.get_running_loop().call_later(0.02, g15.cancel)
    try:
        log(me, "21", await g15)
    except Exception as e:
        log(me, "22", "Exception", e)
    async with lock0:
        t23 = asyncio.create_task(f1(me + ".24"), name="t23")
        log(me, "25", t23.cancel())
        for c26 in asyncio.as_completed([t23], timeout=0.03):
            try:
                log(me, "27", await c26)
            except Exception as e:
                log(me, "28", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t30 = asyncio.create_task(asyncio.sleep(0, "31"))
    log(me, "32")
    d33, p34 = await asyncio.wait([t30], return_when=asyncio.ALL_COMPLETED)
    log(me, "35", t30 in d33)
    await asyncio.sleep(0.02)
    await asyncio.sleep(0.01)
    async with asyncio.timeout(0.01):
        for c36 in asyncio.as_completed([t30]):
            try:
                log(me, "37", await c36)
            except Exception as e:
                log(me, "38", e)
        log(me, "40", await asyncio.wait_for(f3(me + ".39"), 0.03))
        try:
            log(me, "41", await barrier0.wait())
            t42 = asyncio.create_task(f3(me + ".43"))
        except ValueError as e:
            log(me, "44", "ValueError", e)
            d45, p46 = await asyncio.wait([t30], return_when=asyncio.FIRST_EXCEPTION, timeout=0.02)
            log(me, "47", t30 in d45)
        except Exception as e:
            log(me, "48", "Exception", e)
    log(me, "49", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
