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

event0 = asyncio.Event()
lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
cond0 = asyncio.Condition()


async def f1(me):
    log(me, "3", "starts")
    log(me, "2", await asyncio.sleep(0.07, "1"))


async def f0(me):
    log(me, "8", "starts")
    try:
        t4 = asyncio.create_task(event0.wait())
        log(me, "5", t4.cancel())
        raise RuntimeError(me + "6")
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "9")
    log(me, "10")
    async with lock1:
        async with lock0:
            log(me, "12", await asyncio.sleep(0.08, "11"))
            log(me, "14", await f1(me + ".13"))
    event0.set()
    await asyncio.sleep(0.01)
    async with lock1:
        async with cond0:
            try:
                t15 = asyncio.create_task(asyncio.sleep(0.05, "16"))
                asyncio.get_running_loop().call_later(0.02, t15.cancel)
            except ValueError as e:
                log(me, "17", "ValueError", e)
        try:
            t18 = asyncio.create_task(f1(me + ".19"))
            t20 = asyncio.create_task(f1(me + ".21"), name="t20")
            try:
                log(me, "22", t18.result())
            except BaseException as e:
                log(me, "23", e)
            log(me, "24")
        except RuntimeError as e:
            log(me, "25", "RuntimeError", e)
            log(me, "26", cond0.locked())
    log(me, "27", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
