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

tevent0 = threading.Event()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w0(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3", tevent0.wait(0.27))
    log(me, "4")
    try:
        time.sleep(0.4)
    except Exception as e:
        log(me, "5", e)


async def f0(me):
    log(me, "14", "starts")
    try:
        t6 = asyncio.create_task(asyncio.to_thread(w0, me + ".7"))
        log(me, "9", t6.cancel("c8"))
        log(me, "10", t6.cancel())
        t6.add_done_callback(lambda t: log(me, "11", t.cancelled()))
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        t6.add_done_callback(lambda t: log(me, "13", t.cancelled()))
        raise


def main(me):
    log(me, "15", tevent0.wait(0.83))
    log(me, "16")
    try:
        log(me, "18", asyncio.run(f0(me + ".17")))
    except Exception as e:
        log(me, "19", e)
    thread20 = threading.Thread(target=w0, args=(me + ".21",))
    thread20.start()
    time.sleep(0.69)
    time.sleep(0.32)
    log(me, "22")
    log(me, "23", "main ends")


main("m")
log("", "over")
