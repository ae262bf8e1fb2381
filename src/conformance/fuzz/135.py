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
tqueue0 = queue.LifoQueue(2)
tevent0 = threading.Event()
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=2)


def w0(me):
    log(me, "1", "starts")
    tevent0.set()
    try:
        with tlock0:
            time.sleep(0.39)
    except Exception as e:
        log(me, "2", e)


def main(me):
    try:
        log(me, "3", tqueue0.get(timeout=0.69))
    except Exception as e:
        log(me, "4", e)
    try:
        log(me, "5", tqueue0.get(timeout=0.62))
    except Exception as e:
        log(me, "6", e)
    with tlock0:
        try:
            log(me, "7", tqueue0.get(timeout=0.12))
        except Exception as e:
            log(me, "8", e)
    time.sleep(0.53)
    log(me, "9", "main ends")


main("m")
log("", "over")
