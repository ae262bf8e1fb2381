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



async def f1(me):
    log(me, "8", "starts")
    try:
        t1 = asyncio.create_task(asyncio.sleep(0.17, "2"))
        log(me, "3", t1.done(), t1.cancelled(), t1.cancelling())
    except ValueError as e:
        log(me, "4", "ValueError", e)
    t5 = asyncio.create_task(asyncio.sleep(0.18, "6"), name="t5")
    raise RuntimeError(me + "7")


async def f0(me):
    log(me, "12", "starts")
    t9 = asyncio.create_task(f1(me + ".10"), name="t9")
    asyncio.get_running_loop().call_later(0.1, t9.cancel)
    f11 = asyncio.get_running_loop().create_future()


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.3)
        log(me, "13", asyncio.current_task().get_name())
        log(me, "15", await f1(me + ".14"))
        await asyncio.sleep(0.33)
        log(me, "16")
        f17 = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(f17.cancel, "20")
        try:
            log(me, "22", await asyncio.sleep(0.3, "21"))
            t23 = asyncio.create_task(f0(me + ".24"))
        except ValueError as e:
            log(me, "25", "ValueError", e)
        except BaseExceptionGroup as e:
            log(me, "26", "BaseExceptionGroup", e)
        t27 = asyncio.create_task(f1(me + ".28"))
        await asyncio.sleep(0.3)
        asyncio.get_running_loop().call_later(0.09, t27.cancel)
    except BaseException as e:
        log(me, "29", "main failed", e)
    log(me, "30", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
