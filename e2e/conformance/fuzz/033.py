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

var0 = contextvars.ContextVar("var0", default="unset")
tlock0 = threading.Lock()
tevent0 = threading.Event()


def w1(me):
    log(me, "1", "starts")
    if tlock0.acquire(timeout=0.25):
        try:
            time.sleep(0.26)
            try:
                tevent0.set()
            except Exception as e:
                log(me, "2", e)
        finally:
            tlock0.release()


def w0(me):
    log(me, "3", "starts")
    log(me, "4")
    with tlock0:
        log(me, "6", w1(me + ".5"))
    log(me, "7")


async def f0(me):
    log(me, "17", "starts")
    try:
        if tlock0.acquire(timeout=0.4):
            try:
                try:
                    log(me, "9", await asyncio.sleep(0.29, "8"))
                    t10 = asyncio.create_task(asyncio.sleep(0.24, "11"))
                except asyncio.CancelledError as e:
                    log(me, "12", "CancelledError", e)
                    raise
                except BaseExceptionGroup as e:
                    log(me, "13", "BaseExceptionGroup", e)
                finally:
                    log(me, "14")
            finally:
                tlock0.release()
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise
    finally:
        log(me, "16")


def main(me):
    time.sleep(0.36)
    time.sleep(0.32)
    log(me, "18")
    try:
        log(me, "20", asyncio.run(f0(me + ".19")))
    except Exception as e:
        log(me, "21", e)
    time.sleep(0)
    log(me, "22", "main ends")


main("m")
log("", "over")
