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

barrier0 = asyncio.Barrier(2)


async def f0(me):
    log(me, "9", "starts")
    try:
        t1 = asyncio.create_task(barrier0.wait())
        log(me, "2", await asyncio.gather(return_exceptions=True))
        log(me, "3", await t1)
        t4 = asyncio.create_task(asyncio.sleep(0.27, "5"))
        t6 = asyncio.create_task(asyncio.sleep(0.6, "7"))
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)


async def main(me):
    log(me, "10", asyncio.current_task().cancel())
    n12 = 0
    async def inner11(me):
        nonlocal n12
        n12 += 1
        log(me, "13", n12)
        log(me, "15", await f0(me + ".14"))
    t16 = asyncio.create_task(f0(me + ".17"))
    log(me, "18", t16.uncancel())
    log(me, "19", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
