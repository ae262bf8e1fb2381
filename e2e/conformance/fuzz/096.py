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

tqueue0 = queue.LifoQueue(1)


def w1(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3")


async def f1(me):
    log(me, "14", "starts")
    try:
        t4 = asyncio.create_task(asyncio.sleep(0.01, "5"), name="t4")
        log(me, "6", t4.done(), t4.cancelled(), t4.cancelling())
        for c7 in asyncio.as_completed([t4]):
            try:
                log(me, "8", await c7)
            except Exception as e:
                log(me, "9", e)
        for c10 in asyncio.as_completed([t4]):
            try:
                log(me, "11", await c10)
            except Exception as e:
                log(me, "12", e)
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        raise


def w0(me):
    log(me, "15", "starts")
    try:
        log(me, "17", asyncio.run(f1(me + ".16")))
    except Exception as e:
        log(me, "18", e)
    try:
        log(me, "19", tqueue0.get_nowait())
    except Exception as e:
        log(me, "20", e)
    log(me, "21")
    raise ValueError(me + ".22")


def main(me):
    try:
        time.sleep(0.1)
    except Exception as e:
        log(me, "23", e)
    try:
        log(me, "24", tqueue0.get_nowait())
    except Exception as e:
        log(me, "25", e)
    try:
        tqueue0.put("a26", timeout=0.22)
    except Exception as e:
        log(me, "27", e)
    log(me, "28", "main ends")


main("m")
log("", "over")
