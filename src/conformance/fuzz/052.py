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

bounded0 = asyncio.BoundedSemaphore(2)
bounded1 = asyncio.BoundedSemaphore(2)
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "10", "starts")
    log(me, "1", var0.get())
    log(me, "2", bounded1.locked())
    try:
        asyncio.get_running_loop().call_later(0.8, lambda: log(me, "3", var0.get()))
    except ValueError as e:
        log(me, "4", "ValueError", e)
        await asyncio.sleep(0.62)
    except asyncio.CancelledError as e:
        log(me, "5", "CancelledError", e)
        raise
    n7 = 0
    async def inner6(me):
        nonlocal n7
        n7 += 1
        log(me, "8", n7)
        log(me, "9", await asyncio.gather(return_exceptions=True))


async def f2(me):
    log(me, "20", "starts")
    log(me, "15", await asyncio.gather(asyncio.gather(asyncio.gather()), f3(me + ".11"), asyncio.shield(asyncio.gather(f3(me + ".12"), asyncio.sleep(0.11, "13"), f3(me + ".14"))), return_exceptions=True))
    await asyncio.sleep(0.14)
    t16 = asyncio.create_task(f3(me + ".17"))
    log(me, "18", t16.cancel())
    log(me, "19", asyncio.current_task().cancel())


async def f1(me):
    log(me, "27", "starts")
    log(me, "22", await asyncio.shield(f2(me + ".21")))
    log(me, "23", bounded0.locked())
    await asyncio.sleep(0.3)
    try:
        bounded0.release()
    except (RuntimeError, ValueError) as e:
        log(me, "24", e)
    t25 = asyncio.create_task(asyncio.sleep(0.62, "26"))


async def f0(me):
    log(me, "29", "starts")
    log(me, "28")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            async with bounded1:
                async with bounded0:
                    log(me, "30", bounded0.locked())
                    asyncio.get_running_loop().call_later(0.43, lambda: log(me, "31", var0.get()))
                    t32 = asyncio.create_task(f0(me + ".33"))
            t34 = asyncio.create_task(f1(me + ".35"))
            await asyncio.sleep(0)
            g36 = asyncio.gather(asyncio.gather(f0(me + ".37"), return_exceptions=True), return_exceptions=True)
            g36.add_done_callback(lambda g: log(me, "38", g.cancelled()))
            try:
                log(me, "41", await g36)
            except BaseException as e:
                log(me, "42", "BaseException", e)
        except Exception as e:
            log(me, "43", "Exception", e)
        except RuntimeError as e:
            log(me, "44", "RuntimeError", e)
            log(me, "46", await f0(me + ".45"))
            t47 = asyncio.create_task(f0(me + ".48"))
        log(me, "49")
    except BaseException as e:
        log(me, "50", "main failed", e)
    log(me, "51", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
