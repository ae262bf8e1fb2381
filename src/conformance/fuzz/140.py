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



async def f1(me):
    log(me, "13", "starts")
    try:
        t1 = asyncio.create_task(asyncio.sleep(0.05, "2"))
        log(me, "3", await t1)
    except BaseExceptionGroup as e:
        log(me, "4", "BaseExceptionGroup", e)
    finally:
        log(me, "5")
    for i6 in range(3):
        log(me, "7", i6)
        log(me, "9", await asyncio.sleep(0.05, "8"))
        log(me, "10", asyncio.current_task().cancelling())
    t11 = asyncio.create_task(asyncio.sleep(0.1, "12"))


async def f0(me):
    log(me, "19", "starts")
    try:
        log(me, "15", asyncio.current_task().cancel("c14"))
        log(me, "17", await f1(me + ".16"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    f20 = asyncio.get_running_loop().create_future()
    log(me, "21")
    log(me, "22", f20)
    await asyncio.sleep(0.39)
    asyncio.get_running_loop().call_soon(lambda: f20.done() or f20.set_result("23"))
    for i26 in range(3):
        log(me, "27", i26)
        asyncio.get_running_loop().call_later(0.08, lambda: f20.done() or f20.set_result("28"))
        try:
            asyncio.get_running_loop().call_later(0.38, f20.cancel)
            log(me, "34", asyncio.current_task().cancel())
            await asyncio.sleep(0.3)
        except BaseExceptionGroup as e:
            log(me, "35", "BaseExceptionGroup", e)
    for i36 in range(3):
        log(me, "37", i36)
        t38 = asyncio.create_task(f1(me + ".39"))
        log(me, "40", t38.cancel())
    await asyncio.sleep(0.36)
    try:
        log(me, "41")
        log(me, "42", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "43", "CancelledError", e)
        raise
    finally:
        log(me, "44")
    log(me, "45", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
