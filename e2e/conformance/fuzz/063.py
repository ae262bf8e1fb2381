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

tbarrier0 = threading.Barrier(2)
tevent0 = threading.Event()
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3", tevent0.wait(0.16))


def w0(me):
    log(me, "4", "starts")
    cf5 = pool0.submit(w1, me + ".6")
    thread7 = threading.Thread(target=w1, args=(me + ".8",), daemon=True)
    thread7.start()


def main(me):
    cf9 = pool0.submit(w1, me + ".10")
    time.sleep(0.21)
    if tlock0.acquire(timeout=0.77):
        try:
            log(me, "11", cf9.done(), cf9.running(), cf9.cancelled())
        finally:
            tlock0.release()
    try:
        log(me, "12", cf9.result())
    except Exception as e:
        log(me, "13", e)
    try:
        thread14 = threading.Thread(target=w1, args=(me + ".15",))
        thread14.start()
        time.sleep(0.67)
    except Exception as e:
        log(me, "16", e)
    log(me, "17", "main ends")


main("m")
log("", "over")
