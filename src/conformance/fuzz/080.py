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

barrier0 = asyncio.Barrier(1)


async def f2(me):
    log(me, "4", "starts")
    log(me, "2", await asyncio.sleep(0.34, "1"))
    t3 = asyncio.create_task(barrier0.wait())


async def f1(me):
    log(me, "13", "starts")
    await asyncio.sleep(0.28)
    asyncio.get_running_loop().call_later(0.49, fail, me + ".5")
    log(me, "7", await asyncio.sleep(0.43, "6"))
    for i8 in range(2):
        log(me, "9", i8)
        log(me, "10")
        asyncio.get_running_loop().call_soon(fail, me + ".11")
    t12 = asyncio.create_task(barrier0.wait())


async def f0(me):
    log(me, "24", "starts")
    try:
        log(me, "15", await f1(me + ".14"))
        t16 = asyncio.create_task(f2(me + ".17"))
        await asyncio.sleep(0.61)
        if t16.done() and not t16.cancelled():
            log(me, "18", t16.exception())
        try:
            log(me, "20", t16.cancel("c19"))
            asyncio.get_running_loop().call_later(0.36, log, me, "21")
        except RuntimeError as e:
            log(me, "22", "RuntimeError", e)
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
        raise


async def main1(me):
    log(me, "25", asyncio.current_task().cancel())
    asyncio.get_running_loop().call_later(0.16, fail, me + ".26")
    log(me, "27", await barrier0.wait())
    asyncio.get_running_loop().call_later(0.33, log, me, "28")
    h29 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.31, log, me, "30")
    log(me, "31")
    await asyncio.sleep(0.18)
    log(me, "32", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    t33 = asyncio.create_task(barrier0.wait())
    asyncio.get_running_loop().call_soon(fail, me + ".34")
    asyncio.get_running_loop().call_soon(log, me, "35")
    log(me, "36", asyncio.current_task().cancelling())
    log(me, "37", asyncio.current_task().cancelling())
    log(me, "38", t33.cancel())
    if t33.done() and not t33.cancelled():
        log(me, "39", t33.exception())
    log(me, "40", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
