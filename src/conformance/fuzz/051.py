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
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    try:
        time.sleep(0.82)
        log(me, "2")
    except Exception as e:
        log(me, "3", e)
    log(me, "4")


async def f1(me):
    log(me, "13", "starts")
    try:
        n6 = 0
        async def inner5(me):
            nonlocal n6
            n6 += 1
            log(me, "7", n6)
            var0.set(me + "8")
            log(me, "9", var0.get())
        log(me, "11", await inner5(me + ".10"))
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


def w0(me):
    log(me, "14", "starts")
    time.sleep(0.41)
    try:
        log(me, "15")
        cf16 = pool0.submit(w1, me + ".17")
    except Exception as e:
        log(me, "18", e)


def main(me):
    if tlock0.acquire(timeout=0.52):
        try:
            thread19 = threading.Thread(target=w1, args=(me + ".20",))
            thread19.start()
            time.sleep(0.11)
        finally:
            tlock0.release()
    thread21 = threading.Thread(target=w0, args=(me + ".22",))
    thread21.start()
    try:
        time.sleep(0.66)
        time.sleep(0.11)
    except Exception as e:
        log(me, "23", e)
    thread21.join(0.55)
    log(me, "24", thread21.is_alive())
    try:
        with tlock0:
            time.sleep(0.1)
            time.sleep(0.35)
    except Exception as e:
        log(me, "25", e)
    log(me, "26", "main ends")


main("m")
log("", "over")
