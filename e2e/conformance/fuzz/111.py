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
tqueue0 = queue.PriorityQueue(0)


def w1(me):
    log(me, "1", "starts")
    time.sleep(0.44)
    try:
        tqueue0.put("b2", timeout=1.11)
    except Exception as e:
        log(me, "3", e)
    try:
        time.sleep(1.13)
    except Exception as e:
        log(me, "4", e)


def w0(me):
    log(me, "5", "starts")
    for i6 in range(2):
        log(me, "7", i6)
        log(me, "9", w1(me + ".8"))
        try:
            tqueue0.put("a10", timeout=0.28)
        except Exception as e:
            log(me, "11", e)


def main(me):
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "12", e)
    try:
        tqueue0.put("a13", timeout=1.46)
    except Exception as e:
        log(me, "14", e)
    log(me, "15")
    thread16 = threading.Thread(target=w1, args=(me + ".17",))
    thread16.start()
    time.sleep(0.59)
    thread16.join(0.04)
    log(me, "18", thread16.is_alive())
    log(me, "19")
    log(me, "20", "main ends")


main("m")
log("", "over")
