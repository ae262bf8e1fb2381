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
tqueue0 = queue.PriorityQueue(0)


def w2(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3")
    time.sleep(0.56)


async def f2(me):
    log(me, "6", "starts")
    await asyncio.sleep(0.43)
    token4 = var0.set(me + "5")


def w1(me):
    log(me, "7", "starts")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "8", e)
    return me + ".9"


def w0(me):
    log(me, "10", "starts")
    return me + ".11"


async def f0(me):
    log(me, "15", "starts")
    try:
        log(me, "12", tqueue0.get(timeout=0.02))
    except Exception as e:
        log(me, "13", e)
    return me + "14"


def main(me):
    try:
        log(me, "17", asyncio.run(f0(me + ".16")))
    except Exception as e:
        log(me, "18", e)
    try:
        log(me, "19", tqueue0.get(timeout=0.42))
    except Exception as e:
        log(me, "20", e)
    log(me, "21")
    thread22 = threading.Thread(target=w1, args=(me + ".23",))
    thread22.start()
    try:
        log(me, "24", tqueue0.get(timeout=0.86))
    except Exception as e:
        log(me, "25", e)
    thread22.join()
    log(me, "26")
    try:
        try:
            time.sleep(0.27)
            log(me, "27")
            log(me, "28")
            try:
                tqueue0.put("a29", timeout=0.06)
            except Exception as e:
                log(me, "30", e)
        except Exception as e:
            log(me, "31", e)
    except Exception as e:
        log(me, "32", e)
    for i33 in range(2):
        log(me, "34", i33)
        thread22.join()
        log(me, "35")
        thread36 = threading.Thread(target=w0, args=(me + ".37",))
        thread36.start()
        time.sleep(0.44)
    try:
        log(me, "38", tqueue0.get(timeout=0.75))
    except Exception as e:
        log(me, "39", e)
    log(me, "40", "main ends")


main("m")
log("", "over")
