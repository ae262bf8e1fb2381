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
tevent0 = threading.Event()
tqueue0 = queue.LifoQueue(0)
tbarrier0 = threading.Barrier(2)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w2(me):
    log(me, "1", "starts")
    time.sleep(0.44)
    try:
        log(me, "2", tqueue0.get(timeout=0.88))
    except Exception as e:
        log(me, "3", e)
    log(me, "4", tevent0.wait())


async def f2(me):
    log(me, "8", "starts")
    try:
        time.sleep(0.68)
    except asyncio.CancelledError as e:
        log(me, "5", "CancelledError", e)
        raise
    finally:
        log(me, "6")
        await asyncio.sleep(1.48)
        log(me, "7")


def w1(me):
    log(me, "9", "starts")
    log(me, "11", w2(me + ".10"))


async def f1(me):
    log(me, "20", "starts")
    try:
        log(me, "12", asyncio.current_task().cancelling())
        log(me, "16", await asyncio.gather(asyncio.sleep(0.31, "13"), asyncio.sleep(1.3, "14"), asyncio.sleep(1.31, "15")))
        await asyncio.sleep(1.44)
        log(me, "18", w2(me + ".17"))
    except asyncio.CancelledError as e:
        log(me, "19", "CancelledError", e)


def w0(me):
    log(me, "21", "starts")
    log(me, "22")


async def f0(me):
    log(me, "32", "starts")
    try:
        context23 = contextvars.copy_context()
        asyncio.get_running_loop().call_later(1.31, var0.set, me + "24", context=context23)
        asyncio.get_running_loop().call_later(0, lambda: log(me, "25", var0.get()), context=context23)
        try:
            tqueue0.task_done()
        except Exception as e:
            log(me, "26", e)
        await asyncio.sleep(0.22)
        context27 = contextvars.copy_context()
        t28 = asyncio.create_task(f1(me + ".29"), context=context27)
        context27.run(lambda: log(me, "30", var0.get()))
    except asyncio.CancelledError as e:
        log(me, "31", "CancelledError", e)
        raise


def main(me):
    try:
        thread33 = threading.Thread(target=w0, args=(me + ".34",))
        thread33.start()
        time.sleep(1.02)
        thread33.join()
        log(me, "35")
        try:
            log(me, "36", tqueue0.get(timeout=0.01))
        except Exception as e:
            log(me, "37", e)
        thread33.join(0.82)
        log(me, "38", thread33.is_alive())
    except Exception as e:
        log(me, "39", e)
    log(me, "40", tevent0.wait(1.32))
    thread41 = threading.Thread(target=w1, args=(me + ".42",))
    thread41.start()
    time.sleep(0.6)
    time.sleep(0.87)
    try:
        log(me, "43", tqueue0.get_nowait())
    except Exception as e:
        log(me, "44", e)
    log(me, "45", "main ends")


main("m")
log("", "over")
