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

cond0 = asyncio.Condition()
cond1 = asyncio.Condition()
sem0 = asyncio.Semaphore(2)
barrier0 = asyncio.Barrier(2)
barrier1 = asyncio.Barrier(1)
bounded0 = asyncio.BoundedSemaphore(2)


async def f3(me):
    log(me, "7", "starts")
    async with cond1:
        log(me, "1", await asyncio.wait_for(asyncio.wait_for(barrier0.wait(), 0.01), 0.02))
        async with cond0:
            t2 = asyncio.create_task(barrier1.wait(), name="t2")
            t3 = asyncio.create_task(asyncio.sleep(0.02, "4"))
            log(me, "6", asyncio.current_task().cancel("c5"))


async def f2(me):
    log(me, "9", "starts")
    log(me, "8")


async def f1(me):
    log(me, "17", "starts")
    try:
        async with cond0:
            cond0.notify()
            log(me, "10")
        f11 = asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        t13 = asyncio.create_task(asyncio.wait_for(f11, 0.03))
        asyncio.get_running_loop().call_later(0.02, lambda: f11.done() or f11.set_result("14"))
        raise


async def f0(me):
    log(me, "19", "starts")
    try:
        await barrier1.reset()
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "21", await asyncio.wait_for(asyncio.sleep(0.01, "20"), 0.02))
        t22 = asyncio.create_task(asyncio.wait_for(f2(me + ".23"), 0.01), name="t22")
        log(me, "24", t22.done(), t22.cancelled(), t22.cancelling())
        log(me, "25", t22.uncancel())
        async with cond1:
            cond1.notify()
            log(me, "26")
        await asyncio.sleep(0.01)
        log(me, "27", asyncio.current_task().cancelling())
        log(me, "28", cond0.locked())
        t29 = asyncio.create_task(barrier1.wait())
    except BaseException as e:
        log(me, "30", "main failed", e)
    log(me, "31", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
