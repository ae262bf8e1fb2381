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

tqueue0 = queue.PriorityQueue(1)
tevent0 = threading.Event()
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w0(me):
    log(me, "1", "starts")
    tqueue0.join()
    tevent0.clear()


def main(me):
    log(me, "2")
    try:
        tqueue0.put("c3", timeout=0.22)
    except Exception as e:
        log(me, "4", e)
    log(me, "5")
    if tlock0.acquire(timeout=0.21):
        try:
            try:
                log(me, "6", tqueue0.get_nowait())
            except Exception as e:
                log(me, "7", e)
            time.sleep(0.57)
        finally:
            tlock0.release()
    try:
        try:
            log(me, "8", tqueue0.get(timeout=0.13))
        except Exception as e:
            log(me, "9", e)
    except Exception as e:
        log(me, "10", e)
    with tlock0:
        try:
            tqueue0.put("a11", timeout=0.69)
        except Exception as e:
            log(me, "12", e)
    time.sleep(0.87)
    log(me, "13", "main ends")


main("m")
log("", "over")
