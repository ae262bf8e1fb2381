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

tbarrier0 = threading.Barrier(2)


def w2(me):
    log(me, "1", "starts")
    time.sleep(0.1)
    try:
        log(me, "2", tbarrier0.wait(0.16))
    except Exception as e:
        log(me, "3", e)
    tbarrier0.abort()
    for i4 in range(2):
        log(me, "5", i4)
        return me + ".6"


def w1(me):
    log(me, "7", "starts")
    log(me, "8")
    try:
        log(me, "9", tbarrier0.wait(0.07))
    except Exception as e:
        log(me, "10", e)
    time.sleep(0.36)
    thread11 = threading.Thread(target=w2, args=(me + ".12",))
    thread11.start()
    time.sleep(0.11)


def w0(me):
    log(me, "13", "starts")
    log(me, "14")
    thread15 = threading.Thread(target=w2, args=(me + ".16",))
    thread15.start()
    time.sleep(0.3)


async def f0(me):
    log(me, "28", "starts")
    try:
        t17 = asyncio.create_task(asyncio.sleep(0.29, "18"))
        for i19 in range(2):
            log(me, "20", i19)
            t21 = asyncio.create_task(asyncio.sleep(0, "22"))
        try:
            log(me, "23", tbarrier0.wait())
        except Exception as e:
            log(me, "24", e)
    except asyncio.CancelledError as e:
        log(me, "25", "CancelledError", e)
        log(me, "27", t17.cancel("c26"))
        raise


def main(me):
    log(me, "29")
    thread30 = threading.Thread(target=w0, args=(me + ".31",))
    thread30.start()
    time.sleep(0.15)
    thread30.join()
    log(me, "32")
    time.sleep(0.03)
    log(me, "33", "main ends")


main("m")
log("", "over")
