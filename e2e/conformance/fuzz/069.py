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
tbarrier0 = threading.Barrier(2)
tlock0 = threading.Lock()


def w2(me):
    log(me, "1", "starts")
    with tlock0:
        log(me, "2")
        tevent0.clear()
    log(me, "3")


def w1(me):
    log(me, "4", "starts")
    log(me, "5")


async def f1(me):
    log(me, "9", "starts")
    try:
        time.sleep(0.43)
        log(me, "7", await asyncio.wait_for(asyncio.sleep(1.32, "6"), 0.67))
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)
        raise


def w0(me):
    log(me, "10", "starts")
    time.sleep(1.04)
    thread11 = threading.Thread(target=w2, args=(me + ".12",))
    thread11.start()
    log(me, "13", tevent0.wait(0.52))


async def f0(me):
    log(me, "21", "starts")
    t14 = asyncio.create_task(f1(me + ".15"), name="t14")
    try:
        t14.add_done_callback(lambda t: log(me, "16", t.cancelled()))
        if t14.done() and not t14.cancelled():
            log(me, "17", t14.exception())
    except ValueError as e:
        log(me, "18", "ValueError", e)
    finally:
        log(me, "19")
        await asyncio.sleep(1.17)
        log(me, "20")


def main(me):
    log(me, "22")
    with tlock0:
        time.sleep(0.92)
    tevent0.set()
    log(me, "23", "main ends")


main("m")
log("", "over")
