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

queue0 = asyncio.Queue(1)


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "4")
    await asyncio.sleep(0.06)
    try:
        yield me
    finally:
        log(me, "3")
        await asyncio.sleep(0.09)


async def f0(me):
    log(me, "7", "starts")
    try:
        raise RuntimeError(me + "5")
    except asyncio.CancelledError as e:
        log(me, "6", "CancelledError", e)
        raise


async def main(me):
    try:
        t8 = asyncio.create_task(queue0.put("a9"))
        t10 = asyncio.create_task(f0(me + ".11"))
        t12 = asyncio.create_task(queue0.put("a13"))
        t14 = asyncio.create_task(queue0.put("b15"))
    except BaseException as e:
        log(me, "16", "main failed", e)
    log(me, "17", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
