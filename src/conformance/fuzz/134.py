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


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.39)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0)
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")


async def f2(me):
    log(me, "9", "starts")
    try:
        t6 = asyncio.create_task(asyncio.sleep(0, "7"))
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)
        raise


async def f1(me):
    log(me, "16", "starts")
    try:
        f10 = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(log, me, "11")
        asyncio.get_running_loop().call_soon(lambda: f10.done() or f10.set_result("12"))
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise


async def f0(me):
    log(me, "24", "starts")
    try:
        bounded1.release()
    except (RuntimeError, ValueError) as e:
        log(me, "17", e)
    log(me, "19", await f2(me + ".18"))
    log(me, "21", await f1(me + ".20"))
    log(me, "23", await asyncio.sleep(0, "22"))


async def main(me):
    h25 = asyncio.get_running_loop().call_later(0.1, log, me, "26")
    t27 = asyncio.create_task(f0(me + ".28"))
    log(me, "29")
    log(me, "30", t27.cancel())
    try:
        bounded0.release()
    except (RuntimeError, ValueError) as e:
        log(me, "31", e)
    asyncio.get_running_loop().call_soon(log, me, "32")
    log(me, "34", await f0(me + ".33"))
    log(me, "35", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
