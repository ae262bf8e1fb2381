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
tevent0 = threading.Event()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    log(me, "2", tevent0.wait(0.41))
    time.sleep(0.61)
    try:
        log(me, "3")
    except Exception as e:
        log(me, "4", e)


def w0(me):
    log(me, "5", "starts")
    tevent0.set()
    log(me, "6")
    log(me, "7", tevent0.wait(0.77))
    return me + ".8"


def main(me):
    tevent0.set()
    thread9 = threading.Thread(target=w1, args=(me + ".10",))
    thread9.start()
    time.sleep(0.55)
    thread11 = threading.Thread(target=w0, args=(me + ".12",))
    thread11.start()
    time.sleep(0.42)
    log(me, "13")
    log(me, "14", "main ends")


main("m")
log("", "over")
