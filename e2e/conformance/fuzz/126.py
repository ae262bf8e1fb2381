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
tbarrier0 = threading.Barrier(2)


def w0(me):
    log(me, "1", "starts")
    log(me, "2")
    time.sleep(1.48)
    log(me, "3")
    try:
        log(me, "4", tbarrier0.wait(1.42))
    except Exception as e:
        log(me, "5", e)


async def f0(me):
    log(me, "15", "starts")
    try:
        t6 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.03, "7"), 0.7))
        context8 = contextvars.copy_context()
        t9 = asyncio.create_task(asyncio.sleep(0.28, "10"), context=context8)
        context8.run(lambda: log(me, "11", var0.get()))
        asyncio.get_running_loop().call_later(0.54, t6.cancel)
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise
    finally:
        log(me, "13")
        await asyncio.sleep(0.01)
        log(me, "14")


def main(me):
    log(me, "17", w0(me + ".16"))
    try:
        log(me, "19", asyncio.run(f0(me + ".18")))
    except Exception as e:
        log(me, "20", e)
    thread21 = threading.Thread(target=w0, args=(me + ".22",), daemon=True)
    thread21.start()
    time.sleep(1.03)
    log(me, "23", "main ends")


main("m")
log("", "over")
