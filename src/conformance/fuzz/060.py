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
tqueue0 = queue.PriorityQueue(2)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    log(me, "2")
    if tlock0.acquire(timeout=1.06):
        try:
            try:
                log(me, "3", tqueue0.get(timeout=0.14))
            except Exception as e:
                log(me, "4", e)
            raise ValueError(me + ".5")
        finally:
            tlock0.release()


def w0(me):
    log(me, "6", "starts")
    log(me, "7")
    cf8 = pool0.submit(w1, me + ".9")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "10", e)
    raise ValueError(me + ".11")


async def f0(me):
    log(me, "16", "starts")
    try:
        try:
            log(me, "12", tqueue0.get(timeout=0.57))
        except Exception as e:
            log(me, "13", e)
    except asyncio.CancelledError as e:
        log(me, "14", "CancelledError", e)
        return me + "15"


def main(me):
    try:
        log(me, "18", asyncio.run(f0(me + ".17")))
    except Exception as e:
        log(me, "19", e)
    time.sleep(1.32)
    log(me, "20")
    log(me, "21")
    log(me, "22", "main ends")


main("m")
log("", "over")
