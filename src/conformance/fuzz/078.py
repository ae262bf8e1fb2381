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
tqueue0 = queue.PriorityQueue(0)


def w2(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3")
    time.sleep(0.56)


async def f2(me):
    log(me, "5", "starts")
    await asyncio.sleep(0.43)
    log(me, "4", var0.get())


def w1(me):
    log(me, "6", "starts")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "7", e)
    return me + ".8"


def w0(me):
    log(me, "9", "starts")
    return me + ".10"


async def f0(me):
    log(me, "14", "starts")
    try:
        log(me, "11", tqueue0.get(timeout=0.02))
    except Exception as e:
        log(me, "12", e)
    return me + "13"


def main(me):
    try:
        log(me, "16", asyncio.run(f0(me + ".15")))
    except Exception as e:
        log(me, "17", e)
    try:
        log(me, "18", tqueue0.get(timeout=0.42))
    except Exception as e:
        log(me, "19", e)
    log(me, "20")
    thread21 = threading.Thread(target=w1, args=(me + ".22",))
    thread21.start()
    try:
        log(me, "23", tqueue0.get(timeout=0.86))
    except Exception as e:
        log(me, "24", e)
    thread21.join()
    log(me, "25")
    try:
        try:
            time.sleep(0.27)
            log(me, "26")
            log(me, "27")
            try:
                tqueue0.put("a28", timeout=0.06)
            except Exception as e:
                log(me, "29", e)
        except Exception as e:
            log(me, "30", e)
    except Exception as e:
        log(me, "31", e)
    for i32 in range(2):
        log(me, "33", i32)
        thread21.join()
        log(me, "34")
        thread35 = threading.Thread(target=w0, args=(me + ".36",))
        thread35.start()
        time.sleep(0.44)
    try:
        log(me, "37", tqueue0.get(timeout=0.75))
    except Exception as e:
        log(me, "38", e)
    log(me, "39", "main ends")


main("m")
log("", "over")
