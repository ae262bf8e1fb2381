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

bounded0 = asyncio.BoundedSemaphore(1)
event0 = asyncio.Event()
event1 = asyncio.Event()
lock0 = asyncio.Lock()


async def gen0(me):
    yield me + "1"
    await asyncio.sleep(0.22)
    sent2 = yield me + "3"
    log(me, "4", sent2)


async def gen1(me):
    sent5 = yield me + "6"
    log(me, "7", sent5)


async def f0(me):
    log(me, "24", "starts")
    event0.clear()
    try:
        async with asyncio.TaskGroup() as tg11:
            t12 = tg11.create_task(asyncio.sleep(0.09, "13"))
            log(me, "14", t12.uncancel())
            await asyncio.sleep(0.11)
    except BaseExceptionGroup as e:
        mine8, rest9 = e.split(BaseExceptionGroup)
        log(me, "10", mine8, rest9)
    log(me, "15")
    log(me, "16")
    async with contextlib.aclosing(gen0(me + ".23")) as gen_17:
        async for x18 in gen_17:
            log(me, "19", x18)
            await asyncio.sleep(0.24)
            async for x21 in gen0(me + ".20"):
                log(me, "22", x21)
    await asyncio.sleep(0.36)


async def main(me):
    t25 = asyncio.create_task(f0(me + ".26"))
    log(me, "28", await f0(me + ".27"))
    t29 = asyncio.create_task(event0.wait())
    t30 = asyncio.create_task(f0(me + ".31"))
    await asyncio.sleep(0.21)
    await asyncio.sleep(0.03)
    t32 = asyncio.create_task(f0(me + ".33"), name="t32")
    log(me, "34", t30.done(), t30.cancelled(), t30.cancelling())
    async with bounded0:
        event0.set()
        log(me, "35", t30.done(), t30.cancelled(), t30.cancelling())
        log(me, "36")
    log(me, "37")
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
