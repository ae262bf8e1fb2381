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

var0 = contextvars.ContextVar("var0", default="unset")
bounded0 = asyncio.BoundedSemaphore(3)
lock0 = asyncio.Lock()


async def f0(me):
    log(me, "12", "starts")
    log(me, "1", var0.get())
    async with bounded0:
        log(me, "2", var0.get())
        try:
            try:
                log(me, "4", await asyncio.sleep(0.03, "3"))
            except RuntimeError as e:
                log(me, "5", "RuntimeError", e)
            log(me, "9", await asyncio.gather(asyncio.sleep(0.01, "6"), asyncio.sleep(0.03, "7"), asyncio.sleep(0.01, "8")))
        except ValueError as e:
            log(me, "10", "ValueError", e)
        except TimeoutError as e:
            log(me, "11", "TimeoutError", e)


async def main(me):
    token13 = var0.set(me + "14")
    log(me, "15", asyncio.current_task().cancelling())
    try:
        for i16 in range(3):
            log(me, "17", i16)
            log(me, "18")
            log(me, "19", bounded0.locked())
    except ValueError as e:
        log(me, "20", "ValueError", e)
        log(me, "21")
        token22 = var0.set(me + "23")
    await asyncio.sleep(0.03)
    log(me, "25", await f0(me + ".24"))
    log(me, "26", bounded0.locked())
    log(me, "27", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
