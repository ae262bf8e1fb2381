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



async def f3(me):
    log(me, "12", "starts")
    try:
        try:
            t1 = asyncio.ensure_future(asyncio.sleep(0.03, "2"))
            log(me, "3")
            try:
                raise RuntimeError(me + "4")
            except ValueError as e:
                log(me, "5", "ValueError", e)
            f6 = asyncio.get_running_loop().create_future()
        except Exception as e:
            log(me, "7", "Exception", e)
            await asyncio.sleep(0.03)
        except RuntimeError as e:
            log(me, "8", "RuntimeError", e)
            t9 = asyncio.create_task(asyncio.sleep(0.03, "10"))
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        raise


async def f2(me):
    log(me, "17", "starts")
    log(me, "13")
    log(me, "14", asyncio.current_task().cancelling())
    log(me, "16", await f3(me + ".15"))


async def f1(me):
    log(me, "29", "starts")
    try:
        log(me, "19", await asyncio.sleep(0, "18"))
        log(me, "20")
        for i21 in range(2):
            log(me, "22", i21)
            t23 = asyncio.create_task(f3(me + ".24"))
            log(me, "25", asyncio.current_task().cancel())
    except asyncio.CancelledError as e:
        log(me, "26", "CancelledError", e)
        t27 = asyncio.create_task(f3(me + ".28"))


async def f0(me):
    log(me, "41", "starts")
    try:
        f30 = asyncio.get_running_loop().create_future()
        t31 = asyncio.create_task(f2(me + ".32"))
        t33 = asyncio.create_task(f3(me + ".34"))
        log(me, "35")
        t36 = asyncio.create_task(f3(me + ".37"))
        t38 = asyncio.create_task(f1(me + ".39"))
    except asyncio.CancelledError as e:
        log(me, "40", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t42 = asyncio.create_task(asyncio.sleep(0, "43"))
        await asyncio.sleep(0.01)
        log(me, "44", t42.cancel())
    except TimeoutError as e:
        log(me, "45", "TimeoutError", e)
    except BaseException as e:
        log(me, "46", "BaseException", e)
        await asyncio.sleep(0.03)
    finally:
        log(me, "47")
    await asyncio.sleep(0.03)
    log(me, "49", await f3(me + ".48"))
    await asyncio.sleep(0.01)
    for i50 in range(3):
        log(me, "51", i50)
        for i52 in range(3):
            log(me, "53", i52)
            log(me, "55", await asyncio.sleep(0.03, "54"))
        await asyncio.sleep(0.01)
    log(me, "56", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
