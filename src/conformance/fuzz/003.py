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

tqueue0 = queue.Queue(1)
tbarrier0 = threading.Barrier(2)
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w2(me):
    log(me, "1", "starts")
    with tlock0:
        log(me, "2")
    try:
        tqueue0.put("a3", timeout=0.11)
    except Exception as e:
        log(me, "4", e)
    time.sleep(0.1)


async def f2(me):
    log(me, "12", "starts")
    try:
        t5 = asyncio.create_task(asyncio.to_thread(w2, me + ".6"), name="t5")
        try:
            try:
                tqueue0.put("c7", timeout=0.1)
            except Exception as e:
                log(me, "8", e)
            log(me, "9", asyncio.current_task().uncancel())
        except Exception as e:
            log(me, "10", "Exception", e)
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        raise


def w1(me):
    log(me, "13", "starts")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "14", e)
    if tlock0.acquire(timeout=0.18):
        try:
            tbarrier0.reset()
            thread15 = threading.Thread(target=w2, args=(me + ".16",))
            thread15.start()
        finally:
            tlock0.release()


async def f1(me):
    log(me, "22", "starts")
    try:
        await asyncio.sleep(0.01)
        log(me, "17", asyncio.current_task().cancelling())
        log(me, "19", await asyncio.to_thread(w2, me + ".18"))
        log(me, "20")
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)
        raise


def w0(me):
    log(me, "23", "starts")
    time.sleep(0.15)
    cf24 = pool0.submit(w2, me + ".25")
    try:
        log(me, "26", cf24.result())
    except Exception as e:
        log(me, "27", e)


async def f0(me):
    log(me, "29", "starts")
    return me + "28"


def main(me):
    cf30 = pool0.submit(w0, me + ".31")
    cf30.add_done_callback(lambda f: log(me, "32", f.cancelled()))
    try:
        log(me, "33", tqueue0.get(timeout=0.06))
    except Exception as e:
        log(me, "34", e)
    cf35 = pool0.submit(w0, me + ".36")
    log(me, "37")
    thread38 = threading.Thread(target=w1, args=(me + ".39",))
    thread38.start()
    time.sleep(0.33)
    log(me, "40")
    log(me, "41", "main ends")


main("m")
log("", "over")
