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

tlock0 = threading.Lock()
tbarrier0 = threading.Barrier(2)
tqueue0 = queue.PriorityQueue(2)


def w1(me):
    log(me, "1", "starts")
    log(me, "2")
    try:
        log(me, "3", tqueue0.get_nowait())
    except Exception as e:
        log(me, "4", e)
    log(me, "5")
    log(me, "6")


def w0(me):
    log(me, "7", "starts")
    time.sleep(0.01)


async def f0(me):
    log(me, "12", "starts")
    time.sleep(0.36)
    log(me, "9", await asyncio.gather(asyncio.shield(asyncio.shield(asyncio.sleep(0.1, "8"))), return_exceptions=True))
    t10 = asyncio.ensure_future(asyncio.sleep(0.19, "11"))


def main(me):
    if tlock0.acquire(timeout=0.36):
        try:
            try:
                tqueue0.put("b13", timeout=0.37)
            except Exception as e:
                log(me, "14", e)
        finally:
            tlock0.release()
    thread15 = threading.Thread(target=w0, args=(me + ".16",))
    thread15.start()
    time.sleep(0.37)
    time.sleep(0.02)
    try:
        tqueue0.put("a17", timeout=0.27)
    except Exception as e:
        log(me, "18", e)
    try:
        log(me, "19", tbarrier0.wait(0.15))
    except Exception as e:
        log(me, "20", e)
    log(me, "21")
    try:
        log(me, "22", tqueue0.get_nowait())
    except Exception as e:
        log(me, "23", e)
    log(me, "24")
    try:
        tqueue0.put("a25", timeout=0.38)
    except Exception as e:
        log(me, "26", e)
    log(me, "27", "main ends")


main("m")
log("", "over")
