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
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    time.sleep(0.65)
    log(me, "2")
    log(me, "3")
    with tlock0:
        try:
            log(me, "4")
        except Exception as e:
            log(me, "5", e)


async def f1(me):
    log(me, "12", "starts")
    try:
        log(me, "6")
        t7 = asyncio.create_task(asyncio.sleep(0.38, "8"))
        await asyncio.sleep(0.76)
        t9 = asyncio.create_task(asyncio.to_thread(w1, me + ".10"))
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)


def w0(me):
    log(me, "13", "starts")
    cf14 = pool0.submit(w1, me + ".15")
    log(me, "16", cf14.cancel())
    try:
        thread17 = threading.Thread(target=w1, args=(me + ".18",))
        thread17.start()
        time.sleep(0.11)
    except Exception as e:
        log(me, "19", e)


def main(me):
    time.sleep(0.77)
    thread20 = threading.Thread(target=w1, args=(me + ".21",))
    thread20.start()
    time.sleep(0.38)
    log(me, "22")
    cf23 = pool0.submit(w1, me + ".24")
    try:
        log(me, "25", cf23.result(0.58))
    except Exception as e:
        log(me, "26", e)
    thread20.join(0.35)
    log(me, "27", thread20.is_alive())
    thread20.join()
    log(me, "28")
    log(me, "29", "main ends")


main("m")
log("", "over")
