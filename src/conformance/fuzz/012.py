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
    log(me, "10", "starts")
    try:
        log(me, "6", w2(me + ".5"))
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise
    finally:
        log(me, "8")
        await asyncio.sleep(1.48)
        log(me, "9")


def w1(me):
    log(me, "11", "starts")
    log(me, "13", w2(me + ".12"))


async def f1(me):
    log(me, "22", "starts")
    try:
        log(me, "14", asyncio.current_task().cancelling())
        log(me, "18", await asyncio.gather(asyncio.sleep(0.31, "15"), asyncio.sleep(1.3, "16"), asyncio.sleep(1.31, "17")))
        await asyncio.sleep(1.44)
        log(me, "20", w2(me + ".19"))
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)


def w0(me):
    log(me, "23", "starts")
    log(me, "24")


async def f0(me):
    log(me, "40", "starts")
    try:
        context25 = contextvars.copy_context()
        t26 = asyncio.create_task(asyncio.to_thread(w2, me + ".27"), context=context25)
        context25.run(lambda: log(me, "28", var0.get()))
        thread29 = threading.Thread(target=w2, args=(me + ".30",), daemon=True)
        thread29.start()
        time.sleep(0.22)
        d31, p32 = await asyncio.wait([t26], return_when=asyncio.FIRST_EXCEPTION)
        log(me, "33", t26 in d31)
        log(me, "35", asyncio.current_task().cancel("c34"))
    except asyncio.CancelledError as e:
        log(me, "36", "CancelledError", e)
        for c37 in asyncio.as_completed([t26], timeout=1.02):
            try:
                log(me, "38", await c37)
            except Exception as e:
                log(me, "39", e)


def main(me):
    try:
        tqueue0.put("b41", timeout=0.01)
    except Exception as e:
        log(me, "42", e)
    thread43 = threading.Thread(target=w0, args=(me + ".44",), daemon=True)
    thread43.start()
    time.sleep(0.21)
    thread43.join()
    log(me, "45")
    try:
        log(me, "47", asyncio.run(f1(me + ".46")))
    except Exception as e:
        log(me, "48", e)
    thread43.join()
    log(me, "49")
    log(me, "50", "main ends")


main("m")
log("", "over")
