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
tbarrier0 = threading.Barrier(2)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w2(me):
    log(me, "1", "starts")
    raise ValueError(me + ".2")


async def f2(me):
    log(me, "6", "starts")
    try:
        log(me, "3", tbarrier0.wait(0.19))
    except Exception as e:
        log(me, "4", e)
    log(me, "5", asyncio.current_task().uncancel())


def w1(me):
    log(me, "7", "starts")
    log(me, "8")
    log(me, "10", w2(me + ".9"))
    with tlock0:
        thread11 = threading.Thread(target=w2, args=(me + ".12",))
        thread11.start()


async def f1(me):
    log(me, "20", "starts")
    try:
        log(me, "13")
        log(me, "15", await asyncio.to_thread(w1, me + ".14"))
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise
    except RuntimeError as e:
        log(me, "17", "RuntimeError", e)
    t18 = asyncio.create_task(f2(me + ".19"))


def w0(me):
    log(me, "21", "starts")
    thread22 = threading.Thread(target=w1, args=(me + ".23",))
    thread22.start()
    time.sleep(0.13)


async def f0(me):
    log(me, "29", "starts")
    try:
        log(me, "24")
        log(me, "26", await f2(me + ".25"))
        var0.set(me + "27")
        time.sleep(0.35)
    except asyncio.CancelledError as e:
        log(me, "28", "CancelledError", e)


def main(me):
    log(me, "30")
    log(me, "31")
    thread32 = threading.Thread(target=w2, args=(me + ".33",))
    thread32.start()
    time.sleep(0.15)
    thread34 = threading.Thread(target=w1, args=(me + ".35",))
    thread34.start()
    time.sleep(0.01)
    log(me, "37", w1(me + ".36"))
    try:
        log(me, "39", asyncio.run(f2(me + ".38")))
    except Exception as e:
        log(me, "40", e)
    thread41 = threading.Thread(target=w1, args=(me + ".42",))
    thread41.start()
    with tlock0:
        thread43 = threading.Thread(target=w1, args=(me + ".44",))
        thread43.start()
        time.sleep(0.4)
    try:
        log(me, "45", tbarrier0.wait(0.34))
    except Exception as e:
        log(me, "46", e)
    log(me, "47", "main ends")


main("m")
log("", "over")
