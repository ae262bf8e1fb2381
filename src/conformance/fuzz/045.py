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
tqueue0 = queue.Queue(0)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w2(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3", tqueue0.get())


def w1(me):
    log(me, "4", "starts")
    time.sleep(0.31)
    time.sleep(0.9)


def w0(me):
    log(me, "5", "starts")
    log(me, "6")
    log(me, "7")
    log(me, "8")
    thread9 = threading.Thread(target=w2, args=(me + ".10",))
    thread9.start()


async def f0(me):
    log(me, "12", "starts")
    async with asyncio.timeout(0.13):
        log(me, "11")
        await asyncio.sleep(0.56)
    tevent0.set()


def main(me):
    time.sleep(0.33)
    time.sleep(0)
    tbarrier0.reset()
    try:
        log(me, "13", tqueue0.get_nowait())
    except Exception as e:
        log(me, "14", e)
    thread15 = threading.Thread(target=w1, args=(me + ".16",))
    thread15.start()
    time.sleep(0.19)
    try:
        log(me, "18", asyncio.run(f0(me + ".17")))
    except Exception as e:
        log(me, "19", e)
    try:
        tqueue0.put("c20", timeout=0.79)
    except Exception as e:
        log(me, "21", e)
    log(me, "22", "main ends")


main("m")
log("", "over")
