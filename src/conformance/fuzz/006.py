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

tevent0 = threading.Event()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    time.sleep(0.24)
    time.sleep(0.29)
    raise ValueError(me + ".2")


def w0(me):
    log(me, "3", "starts")
    log(me, "4")
    log(me, "5", tevent0.wait())


def main(me):
    thread6 = threading.Thread(target=w0, args=(me + ".7",))
    thread6.start()
    time.sleep(0.26)
    log(me, "8")
    log(me, "9")
    try:
        log(me, "10", tevent0.wait(0.27))
        log(me, "11", tevent0.wait())
        log(me, "12")
        log(me, "14", w1(me + ".13"))
    except Exception as e:
        log(me, "15", e)
    time.sleep(0.31)
    log(me, "16", tevent0.wait(0.17))
    thread6.join(0.23)
    log(me, "17", thread6.is_alive())
    thread6.join(0)
    log(me, "18", thread6.is_alive())
    time.sleep(0.3)
    log(me, "19", "main ends")


main("m")
log("", "over")
