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
    log(me, "7", "starts")
    log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0.01, "1"))))
    t3 = asyncio.create_task(asyncio.sleep(0.02, "4"))
    log(me, "5", t3.done(), t3.cancelled(), t3.cancelling())
    asyncio.get_running_loop().call_later(0.02, t3.cancel)
    log(me, "6", asyncio.current_task().cancelling())


async def f1(me):
    log(me, "17", "starts")
    t8 = asyncio.create_task(f2(me + ".9"), name="t8")
    log(me, "11", await f2(me + ".10"))
    t12 = asyncio.create_task(f2(me + ".13"))
    d14, p15 = await asyncio.wait([t12], return_when=asyncio.FIRST_COMPLETED)
    log(me, "16", t12 in d14)


async def f0(me):
    log(me, "28", "starts")
    try:
        log(me, "19", await f1(me + ".18"))
        log(me, "20", asyncio.current_task().uncancel())
        t21 = asyncio.create_task(f2(me + ".22"))
        log(me, "23", await t21)
        raise ValueError(me + "24")
    except asyncio.CancelledError as e:
        log(me, "25", "CancelledError", e)
        log(me, "26", asyncio.current_task().uncancel())
        raise
    finally:
        log(me, "27")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    n30 = 0
    async def inner29(me):
        nonlocal n30
        n30 += 1
        log(me, "31", n30)
        return me + "32"
    t33 = asyncio.create_task(f0(me + ".34"))
    log(me, "35", asyncio.current_task().uncancel())
    log(me, "36", t33.done(), t33.cancelled(), t33.cancelling())
    n38 = 0
    async def inner37(me):
        nonlocal n38
        n38 += 1
        log(me, "39", n38)
        return me + "40"
    asyncio.get_running_loop().call_later(0.03, t33.cancel)
    n42 = 0
    async def inner41(me):
        nonlocal n42
        n42 += 1
        log(me, "43", n42)
        try:
            log(me, "44", asyncio.current_task().cancel())
            await asyncio.sleep(0.01)
            await asyncio.sleep(0.03)
            await asyncio.sleep(0.01)
        except ValueError as e:
            log(me, "45", "ValueError", e)
        finally:
            log(me, "46")
        await asyncio.sleep(0.03)
    log(me, "47", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
