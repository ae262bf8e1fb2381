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


def w1(me):
    log(me, "1", "starts")
    time.sleep(1.46)
    time.sleep(1.32)
    try:
        with tlock0:
            time.sleep(0.24)
    except Exception as e:
        log(me, "2", e)


def w0(me):
    log(me, "3", "starts")
    for i4 in range(2):
        log(me, "5", i4)
        with tlock0:
            time.sleep(1.4)
            log(me, "6")


def main(me):
    try:
        log(me, "7")
        time.sleep(1.01)
        with tlock0:
            log(me, "8")
        with tlock0:
            time.sleep(1.19)
    except Exception as e:
        log(me, "9", e)
    with tlock0:
        log(me, "10")
        log(me, "11")
    time.sleep(0)
    log(me, "13", w1(me + ".12"))
    log(me, "14", "main ends")


main("m")
log("", "over")
