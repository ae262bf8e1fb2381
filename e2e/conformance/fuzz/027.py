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
tbarrier0 = threading.Barrier(2)


def w2(me):
    log(me, "1", "starts")
    time.sleep(0.02)
    if tlock0.acquire(timeout=0.23):
        try:
            time.sleep(0.19)
            time.sleep(0.25)
        finally:
            tlock0.release()


async def f2(me):
    log(me, "12", "starts")
    try:
        try:
            log(me, "2", asyncio.current_task().uncancel())
            log(me, "3", var0.get())
            t4 = asyncio.create_task(asyncio.sleep(0.2, "5"))
        except asyncio.CancelledError as e:
            log(me, "6", "CancelledError", e)
        except Exception as e:
            log(me, "7", "Exception", e)
        finally:
            log(me, "8")
    except asyncio.CancelledError as e:
        log(me, "9", "CancelledError", e)
        raise
    finally:
        log(me, "10")
        await asyncio.sleep(0.08)
        log(me, "11")


def w1(me):
    log(me, "13", "starts")
    thread14 = threading.Thread(target=w2, args=(me + ".15",))
    thread14.start()
    time.sleep(0.16)
    time.sleep(0.1)
    thread16 = threading.Thread(target=w2, args=(me + ".17",))
    thread16.start()
    time.sleep(0.08)
    try:
        log(me, "19", asyncio.run(f2(me + ".18")))
    except Exception as e:
        log(me, "20", e)


def w0(me):
    log(me, "21", "starts")
    raise ValueError(me + ".22")


async def f0(me):
    log(me, "26", "starts")
    if tlock0.acquire(timeout=0.24):
        try:
            log(me, "24", await asyncio.sleep(0.18, "23"))
        finally:
            tlock0.release()
    time.sleep(0.02)
    log(me, "25", var0.get())


def main(me):
    thread27 = threading.Thread(target=w1, args=(me + ".28",))
    thread27.start()
    time.sleep(0.35)
    try:
        log(me, "29", tbarrier0.wait(0.2))
    except Exception as e:
        log(me, "30", e)
    thread31 = threading.Thread(target=w2, args=(me + ".32",))
    thread31.start()
    time.sleep(0.19)
    log(me, "33", "main ends")


main("m")
log("", "over")
