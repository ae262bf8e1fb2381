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

tqueue0 = queue.PriorityQueue(2)
tevent0 = threading.Event()
tlock0 = threading.Lock()


def w1(me):
    log(me, "1", "starts")
    try:
        tqueue0.put("c2", timeout=0.78)
    except Exception as e:
        log(me, "3", e)
    time.sleep(0.81)
    with tlock0:
        tevent0.set()


async def f1(me):
    log(me, "12", "starts")
    try:
        t4 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.74, "5"), 0), name="t4")
        log(me, "6", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        t8 = asyncio.create_task(asyncio.sleep(0.9, "9"))
        async for c10 in asyncio.as_completed([t4]):
            log(me, "11", c10.done(), c10.cancelled(), c10 is t4)
        raise


def w0(me):
    log(me, "13", "starts")
    try:
        log(me, "14", tqueue0.get(timeout=0.71))
    except Exception as e:
        log(me, "15", e)
    if tlock0.acquire(timeout=0.44):
        try:
            log(me, "16")
            try:
                log(me, "18", asyncio.run(f1(me + ".17")))
            except Exception as e:
                log(me, "19", e)
        finally:
            tlock0.release()


def main(me):
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "20", e)
    try:
        log(me, "21")
        try:
            log(me, "22", tqueue0.get(timeout=0.49))
        except Exception as e:
            log(me, "23", e)
        try:
            log(me, "24", tqueue0.get(timeout=0.24))
        except Exception as e:
            log(me, "25", e)
        thread26 = threading.Thread(target=w0, args=(me + ".27",))
        thread26.start()
        time.sleep(0.7)
    except Exception as e:
        log(me, "28", e)
    time.sleep(0.31)
    log(me, "29", tevent0.wait(0.58))
    tevent0.set()
    tevent0.set()
    log(me, "30", "main ends")


main("m")
log("", "over")
