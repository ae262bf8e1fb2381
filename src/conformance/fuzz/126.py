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

tlock0 = threading.Lock()
tbarrier0 = threading.Barrier(2)
tevent0 = threading.Event()


def w2(me):
    log(me, "1", "starts")
    log(me, "2", tevent0.wait(1.13))
    tevent0.set()
    try:
        log(me, "3", tevent0.wait(0.47))
    except Exception as e:
        log(me, "4", e)


def w1(me):
    log(me, "5", "starts")
    tevent0.set()
    tevent0.set()
    log(me, "6", tevent0.wait(1.04))
    tevent0.set()


def w0(me):
    log(me, "7", "starts")
    with tlock0:
        log(me, "8")
        log(me, "9", tevent0.wait(0.24))
    time.sleep(0.63)


async def f0(me):
    log(me, "13", "starts")
    try:
        log(me, "11", await asyncio.wait_for(asyncio.sleep(0, "10"), 0.05))
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


def main(me):
    time.sleep(1.44)
    try:
        try:
            log(me, "15", asyncio.run(f0(me + ".14")))
        except Exception as e:
            log(me, "16", e)
    except Exception as e:
        log(me, "17", e)
    log(me, "18", tevent0.wait(1.34))
    tevent0.clear()
    thread19 = threading.Thread(target=w0, args=(me + ".20",))
    thread19.start()
    time.sleep(0.56)
    with tlock0:
        thread19.join()
        log(me, "21")
        try:
            log(me, "22", tbarrier0.wait(1.16))
        except Exception as e:
            log(me, "23", e)
    thread19.join()
    log(me, "24")
    time.sleep(0)
    with tlock0:
        thread19.join()
        log(me, "25")
    log(me, "26", "main ends")


main("m")
log("", "over")
