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

var0 = contextvars.ContextVar("var0", default="unset")
tevent0 = threading.Event()
tbarrier0 = threading.Barrier(2)


def w2(me):
    log(me, "1", "starts")
    time.sleep(1.48)
    log(me, "2", tevent0.wait(1.24))
    log(me, "3")


async def f2(me):
    log(me, "13", "starts")
    g4 = asyncio.gather(asyncio.sleep(0.82, "5"))
    g4.add_done_callback(lambda g: log(me, "6", g.cancelled()))
    try:
        log(me, "9", await g4)
    except BaseException as e:
        log(me, "10", "BaseException", e)
        raise
    finally:
        log(me, "11")
        await asyncio.sleep(1.43)
        log(me, "12")


def w1(me):
    log(me, "14", "starts")
    time.sleep(0)
    log(me, "15", tevent0.wait(0.31))
    tevent0.clear()
    log(me, "16", tevent0.wait(1.46))


async def f1(me):
    log(me, "20", "starts")
    log(me, "17", asyncio.current_task().uncancel())
    log(me, "19", await f2(me + ".18"))


def w0(me):
    log(me, "21", "starts")
    thread22 = threading.Thread(target=w1, args=(me + ".23",))
    thread22.start()
    time.sleep(1.11)
    time.sleep(1.31)
    thread24 = threading.Thread(target=w1, args=(me + ".25",))
    thread24.start()


async def f0(me):
    log(me, "26", "starts")
    await asyncio.sleep(1.47)


def main(me):
    log(me, "27")
    log(me, "28")
    try:
        log(me, "30", asyncio.run(f1(me + ".29")))
    except Exception as e:
        log(me, "31", e)
    log(me, "32", "main ends")


main("m")
log("", "over")
