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
tevent0 = threading.Event()
tbarrier0 = threading.Barrier(2)
pool0 = futures.ThreadPoolExecutor(max_workers=2)


def w0(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3")
    try:
        tevent0.set()
    except Exception as e:
        log(me, "4", e)


def main(me):
    tevent0.set()
    log(me, "5")
    thread6 = threading.Thread(target=w0, args=(me + ".7",), daemon=True)
    thread6.start()
    time.sleep(0.9)
    thread6.join()
    log(me, "8")
    try:
        thread6.join(0.48)
        log(me, "9", thread6.is_alive())
        cf10 = pool0.submit(w0, me + ".11")
        tevent0.set()
        try:
            log(me, "12", cf10.result())
        except Exception as e:
            log(me, "13", e)
    except Exception as e:
        log(me, "14", e)
    thread6.join()
    log(me, "15")
    log(me, "16", "main ends")


main("m")
log("", "over")
