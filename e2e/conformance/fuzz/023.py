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


async def f2(me):
    log(me, "4", "starts")
    await asyncio.sleep(0.03)
    t1 = asyncio.create_task(asyncio.sleep(0.01, "2"), name="t1")
    t3 = asyncio.ensure_future(event0.wait())


async def f1(me):
    log(me, "13", "starts")
    try:
        event0.set()
        log(me, "5")
        async with lock0:
            raise ValueError(me + "6")
        await asyncio.sleep(0.02)
        t7 = asyncio.create_task(f2(me + ".8"))
        raise RuntimeError(me + "9")
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)
        t11 = asyncio.create_task(f2(me + ".12"), name="t11")
        raise


async def f0(me):
    log(me, "17", "starts")
    log(me, "15", await f2(me + ".14"))
    log(me, "16")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "18")
        log(me, "20", await f1(me + ".19"))
        log(me, "21", await event1.wait())
        await asyncio.sleep(0.01)
        log(me, "23", await f0(me + ".22"))
    except BaseException as e:
        log(me, "24", "main failed", e)
    log(me, "25", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
