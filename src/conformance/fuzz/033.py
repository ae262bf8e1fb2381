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
    log(me, "10", "starts")
    if tlock0.acquire(timeout=0.24):
        try:
            raise RuntimeError(me + "8")
        finally:
            tlock0.release()
    tevent0.set()
    log(me, "9", var0.get())


def main(me):
    try:
        log(me, "12", asyncio.run(f0(me + ".11")))
    except Exception as e:
        log(me, "13", e)
    log(me, "14")
    tevent0.set()
    tevent0.clear()
    log(me, "15", tevent0.wait(0.28))
    log(me, "16")
    thread17 = threading.Thread(target=w1, args=(me + ".18",))
    thread17.start()
    thread17.join()
    log(me, "19")
    time.sleep(0.22)
    log(me, "20", "main ends")


main("m")
log("", "over")
