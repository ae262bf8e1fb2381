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



async def f2(me):
    log(me, "3", "starts")
    log(me, "2", await asyncio.wait_for(asyncio.sleep(0.02, "1"), 0.01))


async def f1(me):
    log(me, "5", "starts")
    raise ValueError(me + "4")


async def f0(me):
    log(me, "17", "starts")
    try:
        t6 = asyncio.create_task(f1(me + ".7"), name="t6")
        t6.add_done_callback(lambda t: log(me, "8", t.cancelled()))
        cm9 = asyncio.timeout(0.02)
        try:
            async with cm9:
                cm9.reschedule(asyncio.get_running_loop().time() + 0.02)
                if t6.done() and not t6.cancelled():
                    log(me, "10", t6.exception())
        except TimeoutError as e:
            log(me, "11", "TimeoutError", e)
            asyncio.get_running_loop().call_later(0.02, t6.cancel)
        log(me, "12", cm9.expired())
        log(me, "14", await f2(me + ".13"))
        log(me, "15", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t18 = asyncio.create_task(asyncio.wait_for(f2(me + ".19"), 0.03))
    try:
        async with asyncio.timeout(0.03) as cm30:
            try:
                async with asyncio.timeout(0.03) as cm24:
                    try:
                        log(me, "20", t18.result())
                    except BaseException as e:
                        log(me, "21", e)
                    log(me, "23", await f2(me + ".22"))
                    asyncio.get_running_loop().call_later(0.02, t18.cancel)
                    log(me, "25", cm24.expired())
            except TimeoutError as e:
                log(me, "26", "TimeoutError", e)
                log(me, "27", asyncio.current_task().cancelling())
                log(me, "28", await t18)
            log(me, "29")
            log(me, "31", cm30.expired())
    except TimeoutError as e:
        log(me, "32", "TimeoutError", e)
        t18.add_done_callback(lambda t: log(me, "33", t.cancelled()))
    finally:
        log(me, "34")
    log(me, "35", t18.uncancel())
    t36 = asyncio.create_task(f2(me + ".37"))
    try:
        log(me, "38", t18.result())
    except BaseException as e:
        log(me, "39", e)
    log(me, "40", t36.cancel())
    if t18.done() and not t18.cancelled():
        log(me, "41", t18.exception())
    log(me, "42", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
