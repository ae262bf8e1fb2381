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
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=2)


def w0(me):
    log(me, "1", "starts")
    with tlock0:
        time.sleep(0.26)
        log(me, "2")
    if tlock0.acquire(timeout=0.45):
        try:
            time.sleep(0)
        finally:
            tlock0.release()


async def f0(me):
    log(me, "6", "starts")
    try:
        for i3 in range(3):
            log(me, "4", i3)
            with tlock0:
                await asyncio.sleep(0.11)
                await asyncio.sleep(0.23)
    except asyncio.CancelledError as e:
        log(me, "5", "CancelledError", e)


def main(me):
    try:
        log(me, "8", asyncio.run(f0(me + ".7")))
    except Exception as e:
        log(me, "9", e)
    log(me, "11", w0(me + ".10"))
    thread12 = threading.Thread(target=w0, args=(me + ".13",))
    thread12.start()
    time.sleep(0.78)
    cf14 = pool0.submit(w0, me + ".15")
    try:
        log(me, "16", cf14.result(0.5))
    except Exception as e:
        log(me, "17", e)
    with futures.ThreadPoolExecutor(max_workers=2) as pool18:
        cf19 = pool18.submit(w0, me + ".20")
        pass
        pass
    log(me, "21", cf19.done())
    try:
        log(me, "22", tbarrier0.wait(0.71))
    except Exception as e:
        log(me, "23", e)
    log(me, "24")
    log(me, "25", "main ends")


main("m")
log("", "over")
