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

lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
sem0 = asyncio.Semaphore(3)
bounded0 = asyncio.BoundedSemaphore(2)
bounded1 = asyncio.BoundedSemaphore(2)
cond0 = asyncio.Condition()
items = []


async def gen0(me):
    await asyncio.sleep(0.11)
    yield me + "1"
    yield me + "2"
    await asyncio.sleep(0.12)
    sent3 = yield me + "4"
    log(me, "5", sent3)
    raise ValueError(me + "6")


async def f3(me):
    log(me, "23", "starts")
    try:
        async for x8 in gen0(me + ".7"):
            log(me, "9", x8)
        async with bounded1:
            log(me, "13", await asyncio.gather(asyncio.gather(asyncio.sleep(0.06, "10"), asyncio.sleep(0.06, "11")), asyncio.gather(asyncio.sleep(0.09, "12"), return_exceptions=True), asyncio.gather(return_exceptions=True)))
            await asyncio.sleep(0)
        log(me, "20", await asyncio.gather(asyncio.gather(asyncio.shield(asyncio.sleep(0.07, "14")), asyncio.sleep(0.1, "15"), asyncio.gather(asyncio.sleep(0.05, "16"), asyncio.sleep(0.03, "17"), asyncio.sleep(0.03, "18"), return_exceptions=True)), asyncio.shield(asyncio.shield(asyncio.sleep(0.05, "19"))), asyncio.gather(return_exceptions=True), return_exceptions=True))
        log(me, "21", lock1.locked())
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)


async def f2(me):
    log(me, "25", "starts")
    log(me, "24", cond0.locked())
    await asyncio.sleep(0.08)


async def f1(me):
    log(me, "28", "starts")
    try:
        raise RuntimeError(me + "26")
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)
        raise


async def f0(me):
    log(me, "36", "starts")
    log(me, "29")
    async with sem0:
        log(me, "30", asyncio.current_task().get_name())
        try:
            try:
                cond0.notify(2)
            except RuntimeError as e:
                log(me, "31", e)
        except BaseExceptionGroup as e:
            log(me, "32", "BaseExceptionGroup", e)
            log(me, "34", await f2(me + ".33"))
        except RuntimeError as e:
            log(me, "35", "RuntimeError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    await asyncio.sleep(0.11)
    log(me, "37", asyncio.current_task().uncancel())
    async with bounded0:
        raise RuntimeError(me + "38")
    log(me, "39")
    log(me, "40", asyncio.current_task().cancelling())
    async with lock0:
        await asyncio.sleep(0.03)
        async with bounded1:
            async with lock1:
                t41 = asyncio.create_task(asyncio.sleep(0.06, "42"))
                log(me, "44", await asyncio.sleep(0.02, "43"))
    log(me, "45", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
