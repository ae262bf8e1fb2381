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
tqueue0 = queue.LifoQueue(1)
tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=2)


def w1(me):
    log(me, "1", "starts")
    try:
        tqueue0.put("b2", timeout=0.76)
    except Exception as e:
        log(me, "3", e)
    if tlock0.acquire(timeout=0.06):
        try:
            time.sleep(0.6)
            try:
                tqueue0.put("a4", timeout=0.08)
            except Exception as e:
                log(me, "5", e)
        finally:
            tlock0.release()


async def f1(me):
    log(me, "9", "starts")
    log(me, "7", await asyncio.get_running_loop().run_in_executor(None, w1, me + ".6"))
    with tlock0:
        log(me, "8", asyncio.current_task().uncancel())
        time.sleep(0.27)


def w0(me):
    log(me, "10", "starts")
    try:
        log(me, "12", asyncio.run(f1(me + ".11")))
    except Exception as e:
        log(me, "13", e)


def main(me):
    time.sleep(0.26)
    log(me, "15", w1(me + ".14"))
    try:
        tqueue0.put("a16", timeout=0.34)
    except Exception as e:
        log(me, "17", e)
    log(me, "18")
    log(me, "19", "main ends")


main("m")
log("", "over")
