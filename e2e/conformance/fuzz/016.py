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

queue0 = asyncio.Queue(0)


async def f2(me):
    log(me, "8", "starts")
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "1", e)
    log(me, "2")
    for i3 in range(3):
        log(me, "4", i3)
        await asyncio.sleep(0.38)
        log(me, "5")
    t6 = asyncio.create_task(asyncio.sleep(0.3, "7"))


async def f1(me):
    log(me, "15", "starts")
    try:
        log(me, "9", asyncio.current_task().cancelling())
        log(me, "10")
        t11 = asyncio.create_task(f2(me + ".12"))
        log(me, "13", asyncio.current_task().cancel())
    except asyncio.CancelledError as e:
        log(me, "14", "CancelledError", e)
        raise


async def f0(me):
    log(me, "22", "starts")
    log(me, "16")
    try:
        await asyncio.sleep(0.11)
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)
        raise
    except RuntimeError as e:
        log(me, "18", "RuntimeError", e)
    finally:
        log(me, "19")
        await asyncio.sleep(0.23)
        log(me, "20")
    await asyncio.sleep(0.14)
    return me + "21"


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "24", await queue0.put("c23"))
        await asyncio.sleep(0.31)
        t25 = asyncio.create_task(queue0.get())
        log(me, "26", await t25)
        try:
            await asyncio.sleep(0.08)
            log(me, "27", await t25)
        except BaseExceptionGroup as e:
            log(me, "28", "BaseExceptionGroup", e)
            t29 = asyncio.create_task(queue0.get())
        except BaseException as e:
            log(me, "30", "BaseException", e)
    except BaseException as e:
        log(me, "31", "main failed", e)
    log(me, "32", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        n34 = 0
        async def inner33(me):
            nonlocal n34
            n34 += 1
            log(me, "35", n34)
            log(me, "36", queue0.qsize(), queue0.empty(), queue0.full())
            log(me, "38", await queue0.put("a37"))
            try:
                await asyncio.sleep(0.23)
                log(me, "39")
            except TimeoutError as e:
                log(me, "40", "TimeoutError", e)
                t41 = asyncio.create_task(queue0.put("b42"))
    except BaseException as e:
        log(me, "43", "main failed", e)
    log(me, "44", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
