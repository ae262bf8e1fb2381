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

tqueue0 = queue.PriorityQueue(1)
tevent0 = threading.Event()
tbarrier0 = threading.Barrier(2)


def w0(me):
    log(me, "1", "starts")
    tevent0.set()


async def f0(me):
    log(me, "7", "starts")
    try:
        tevent0.set()
        time.sleep(0.05)
        t2 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(1.5, "3"), 0), 0.86))
    except BaseExceptionGroup as e:
        log(me, "4", "BaseExceptionGroup", e)
        log(me, "6", await asyncio.sleep(0.83, "5"))


def main(me):
    try:
        log(me, "9", asyncio.run(f0(me + ".8")))
    except Exception as e:
        log(me, "10", e)
    tevent0.set()
    log(me, "12", w0(me + ".11"))
    try:
        log(me, "13", tbarrier0.wait(0.11))
    except Exception as e:
        log(me, "14", e)
    log(me, "15", tevent0.wait(1.34))
    try:
        log(me, "16", tqueue0.get(timeout=0.48))
    except Exception as e:
        log(me, "17", e)
    try:
        log(me, "18", tbarrier0.wait(1.05))
    except Exception as e:
        log(me, "19", e)
    time.sleep(0.16)
    log(me, "20", "main ends")


main("m")
log("", "over")
