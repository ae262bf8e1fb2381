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



async def f1(me):
    log(me, "8", "starts")
    t1 = asyncio.create_task(asyncio.sleep(0.02, "2"))
    await asyncio.sleep(0.02)
    t3 = asyncio.create_task(asyncio.sleep(0.01, "4"))
    log(me, "6", t3.cancel("c5"))
    log(me, "7")


async def f0(me):
    log(me, "16", "starts")
    try:
        t9 = asyncio.create_task(f1(me + ".10"))
        log(me, "11", t9.done(), t9.cancelled(), t9.cancelling())
        log(me, "12", t9.done(), t9.cancelled(), t9.cancelling())
        log(me, "13", t9.done(), t9.cancelled(), t9.cancelling())
        log(me, "14", asyncio.current_task().uncancel())
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "18", await f0(me + ".17"))
    log(me, "19", asyncio.current_task().uncancel())
    log(me, "23", await asyncio.gather(f0(me + ".20"), f0(me + ".21"), asyncio.shield(asyncio.sleep(0.01, "22")), return_exceptions=True))
    n25 = 0
    async def inner24(me):
        nonlocal n25
        n25 += 1
        log(me, "26", n25)
        await asyncio.sleep(0.03)
        return me + "27"
    log(me, "28", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
