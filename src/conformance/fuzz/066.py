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
        t8 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.9, "9"), 0))
        thread10 = threading.Thread(target=w1, args=(me + ".11",))
        thread10.start()
        raise


def w0(me):
    log(me, "13", "starts")
    try:
        log(me, "15", asyncio.run(f1(me + ".14")))
    except Exception as e:
        log(me, "16", e)
    try:
        log(me, "18", asyncio.run(f1(me + ".17")))
    except Exception as e:
        log(me, "19", e)
    time.sleep(0.54)


async def f0(me):
    log(me, "28", "starts")
    log(me, "21", await asyncio.wait_for(f1(me + ".20"), 0.03))
    cm22 = asyncio.timeout(0.32)
    try:
        async with cm22:
            cm22.reschedule(asyncio.get_running_loop().time() + 0.53)
            t23 = asyncio.create_task(f1(me + ".24"))
    except TimeoutError as e:
        log(me, "25", "TimeoutError", e)
        log(me, "26")
    log(me, "27", cm22.expired())


def main(me):
    thread29 = threading.Thread(target=w1, args=(me + ".30",))
    thread29.start()
    time.sleep(0.51)
    time.sleep(0)
    try:
        log(me, "32", asyncio.run(f1(me + ".31")))
    except Exception as e:
        log(me, "33", e)
    thread29.join()
    log(me, "34")
    try:
        log(me, "36", asyncio.run(f0(me + ".35")))
    except Exception as e:
        log(me, "37", e)
    log(me, "38")
    time.sleep(0.7)
    log(me, "39", "main ends")


main("m")
log("", "over")
