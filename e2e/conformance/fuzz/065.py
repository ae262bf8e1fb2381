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

queue0 = asyncio.LifoQueue(1)
queue1 = asyncio.LifoQueue(2)


async def f0(me):
    log(me, "2", "starts")
    log(me, "1")


async def main(me):
    try:
        await asyncio.sleep(0.34)
        await asyncio.sleep(0.06)
        log(me, "3")
        t4 = asyncio.create_task(f0(me + ".5"), name="t4")
        log(me, "6")
        t7 = asyncio.create_task(f0(me + ".8"))
        log(me, "9", t4.cancel())
        log(me, "11", await f0(me + ".10"))
        if t4.done() and not t4.cancelled():
            log(me, "12", t4.exception())
    except BaseException as e:
        log(me, "13", "main failed", e)
    log(me, "14", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
