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

lock0 = asyncio.Lock()
event0 = asyncio.Event()
event1 = asyncio.Event()
cond0 = asyncio.Condition()
items = []


async def f0(me):
    log(me, "7", "starts")
    try:
        log(me, "1", await event1.wait())
        async with lock0:
            t2 = asyncio.create_task(asyncio.sleep(0.1, "3"))
            await asyncio.sleep(0.11)
    except asyncio.CancelledError as e:
        log(me, "4", "CancelledError", e)
        raise
    finally:
        log(me, "5")
        await asyncio.sleep(0.08)
        log(me, "6")


async def main(me):
    async with lock0:
        log(me, "9", await asyncio.sleep(0.08, "8"))
        log(me, "10", asyncio.current_task().cancelling())
    log(me, "12", await f0(me + ".11"))
    await asyncio.sleep(0.06)
    t13 = asyncio.create_task(f0(me + ".14"), name="t13")
    log(me, "15", t13.done(), t13.cancelled(), t13.cancelling())
    event0.set()
    log(me, "16", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
