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



async def gen0(me):
    try:
        yield me + "1"
        await asyncio.sleep(0.51)
        sent2 = yield me + "3"
        log(me, "4", sent2)
    finally:
        log(me, "5")
        await asyncio.sleep(0.67)
        log(me, "6")
event0 = asyncio.Event()
event1 = asyncio.Event()
lock0 = asyncio.Lock()
sem0 = asyncio.Semaphore(3)


async def f0(me):
    log(me, "11", "starts")
    asyncio.get_running_loop().call_later(0.67, event0.set)
    h8 = asyncio.get_running_loop().call_soon(log, me, "9")
    log(me, "10", asyncio.current_task().cancelling())


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    for i12 in range(3):
        log(me, "13", i12)
        try:
            asyncio.get_running_loop().call_later(0.63, event0.set)
            h14 = asyncio.get_running_loop().call_soon(log, me, "15")
            t16 = asyncio.create_task(asyncio.sleep(0, "17"))
            try:
                t16.add_done_callback(lambda t: log(me, "18", t.cancelled()))
                log(me, "20", t16.cancel("c19"))
            except ValueError as e:
                log(me, "21", "ValueError", e)
        except BaseException as e:
            log(me, "22", "BaseException", e)
            raise
    try:
        raise ValueError(me + "23")
    except BaseException as e:
        log(me, "24", "BaseException", e)
    log(me, "26", await f0(me + ".25"))
    async for x28 in gen0(me + ".27"):
        log(me, "29", x28)
    async with lock0:
        log(me, "30")
        asyncio.get_running_loop().call_later(0.53, fail, me + ".31")
        await asyncio.sleep(0.46)
    try:
        t32 = asyncio.create_task(f0(me + ".33"))
        t34 = asyncio.create_task(f0(me + ".35"))
        t36 = asyncio.create_task(f0(me + ".37"))
    except TimeoutError as e:
        log(me, "38", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "39", "CancelledError", e)
        raise
    log(me, "40", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
