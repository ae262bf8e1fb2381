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



async def f1(me):
    log(me, "11", "starts")
    t1 = asyncio.create_task(asyncio.sleep(0, "2"), name="t1")
    log(me, "3")
    try:
        t4 = asyncio.create_task(asyncio.sleep(0.18, "5"))
        log(me, "6", await t4)
        t7 = asyncio.create_task(asyncio.sleep(0.1, "8"))
    except BaseException as e:
        log(me, "9", "BaseException", e)
        raise
    log(me, "10", t1.done(), t1.cancelled(), t1.cancelling())


async def f0(me):
    log(me, "17", "starts")
    try:
        log(me, "13", await f1(me + ".12"))
        t14 = asyncio.create_task(f1(me + ".15"))
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            t18 = asyncio.create_task(asyncio.sleep(0.18, "19"))
            log(me, "21", await asyncio.sleep(0.1, "20"))
            t22 = asyncio.create_task(f1(me + ".23"))
        except TimeoutError as e:
            log(me, "24", "TimeoutError", e)
            log(me, "25")
        except BaseException as e:
            log(me, "26", "BaseException", e)
            raise
        t27 = asyncio.create_task(f1(me + ".28"))
        try:
            log(me, "30", t27.cancel("c29"))
        except ValueError as e:
            log(me, "31", "ValueError", e)
        if t27.done() and not t27.cancelled():
            log(me, "32", t27.exception())
        log(me, "33", t27.cancel())
        asyncio.get_running_loop().call_later(0.15, t27.cancel)
        asyncio.get_running_loop().call_later(0.38, t27.cancel)
        for c34 in asyncio.as_completed([t27]):
            try:
                log(me, "35", await c34)
            except Exception as e:
                log(me, "36", e)
        t27.add_done_callback(lambda t: log(me, "37", t.cancelled()))
        t38 = asyncio.create_task(asyncio.sleep(0.18, "39"), name="t38")
    except BaseException as e:
        log(me, "40", "main failed", e)
    log(me, "41", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
