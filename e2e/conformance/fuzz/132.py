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
tevent0 = threading.Event()
tqueue0 = queue.LifoQueue(2)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w0(me):
    log(me, "1", "starts")
    try:
        tqueue0.put("a2", timeout=0.02)
    except Exception as e:
        log(me, "3", e)
    time.sleep(1.29)
    try:
        log(me, "4")
    except Exception as e:
        log(me, "5", e)


def main(me):
    tevent0.set()
    thread6 = threading.Thread(target=w0, args=(me + ".7",), daemon=True)
    thread6.start()
    time.sleep(0.51)
    time.sleep(1.48)
    time.sleep(1.46)
    log(me, "8")
    log(me, "9", "main ends")


main("m")
log("", "over")
