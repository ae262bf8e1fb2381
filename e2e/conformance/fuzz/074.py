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

sem0 = asyncio.Semaphore(2)
sem1 = asyncio.Semaphore(2)
bounded0 = asyncio.BoundedSemaphore(2)
cond0 = asyncio.Condition()
cond1 = asyncio.Condition()
barrier0 = asyncio.Barrier(2)
items = []


async def f3(me):
    log(me, "11", "starts")
    try:
        cond1.release()
    except (RuntimeError, ValueError) as e:
        log(me, "1", e)
    n3 = 0
    async def inner2(me):
        nonlocal n3
        n3 += 1
        log(me, "4", n3)
        async with cond1:
            try:
                async with asyncio.timeout(0.01) as cm8:
                    log(me, "6", asyncio.current_task().cancel("c5"))
                    log(me, "7", barrier0.n_waiting, barrier0.broken)
                    log(me, "9", cm8.expired())
            except TimeoutError as e:
                log(me, "10", "TimeoutError", e)


async def f2(me):
    log(me, "14", "starts")
    try:
        f12 = asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        raise


async def f1(me):
    log(me, "20", "starts")
    t15 = asyncio.create_task(barrier0.wait(), name="t15")
    log(me, "16")
    try:
        cond1.notify()
    except RuntimeError as e:
        log(me, "17", e)
    async with bounded0:
        await asyncio.sleep(0.03)
        log(me, "19", asyncio.current_task().cancel("c18"))


async def f0(me):
    log(me, "28", "starts")
    async with bounded0:
        t21 = asyncio.create_task(f2(me + ".22"))
        f23 = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(lambda: f23.done() or f23.set_result("24"))
    await asyncio.sleep(0.01)
    async with cond1:
        cond1.notify(1)
        log(me, "27")


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with bounded0:
        t29 = asyncio.create_task(f2(me + ".30"))
    t31 = asyncio.create_task(asyncio.wait_for(f2(me + ".32"), 0.01), name="t31")
    if t31.done() and not t31.cancelled():
        log(me, "33", t31.exception())
    t31.add_done_callback(lambda t: log(me, "34", t.cancelled()))
    log(me, "35", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
