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
    log(me, "9", "starts")
    try:
        async with cond1:
            log(me, "1", await asyncio.wait_for(asyncio.wait_for(barrier0.wait(), 0.01), 0.02))
            async with cond0:
                t2 = asyncio.create_task(barrier1.wait(), name="t2")
                t3 = asyncio.create_task(asyncio.sleep(0.02, "4"))
                t5 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.01, "6"), 0), name="t5")
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise
    finally:
        log(me, "8")


async def f2(me):
    log(me, "22", "starts")
    try:
        t10 = asyncio.create_task(asyncio.wait_for(barrier0.wait(), 0.03))
        async with cond0:
            cond0.notify_all()
            log(me, "11")
        t12 = asyncio.create_task(f3(me + ".13"))
        t10.add_done_callback(lambda t: log(me, "14", t.cancelled()))
        async with cond0:
            cond0.notify(1)
            log(me, "15")
        t16 = asyncio.create_task(f3(me + ".17"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        log(me, "20", await asyncio.wait_for(asyncio.sleep(0.01, "19"), 0.02))
        raise
    finally:
        log(me, "21")


async def f1(me):
    log(me, "31", "starts")
    try:
        await barrier1.abort()
        n24 = 0
        async def inner23(me):
            nonlocal n24
            n24 += 1
            log(me, "25", n24)
            async with sem0:
                log(me, "26", sem0.locked())
                t27 = asyncio.create_task(f3(me + ".28"))
        log(me, "29")
    except asyncio.CancelledError as e:
        log(me, "30", "CancelledError", e)
        raise


async def f0(me):
    log(me, "38", "starts")
    try:
        log(me, "32", cond1.locked())
        async with cond0:
            log(me, "34", await f3(me + ".33"))
            await asyncio.sleep(0.01)
        try:
            cond0.notify(1)
        except RuntimeError as e:
            log(me, "35", e)
    except BaseExceptionGroup as e:
        log(me, "36", "BaseExceptionGroup", e)
    finally:
        log(me, "37")


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        t39 = asyncio.create_task(f3(me + ".40"))
        log(me, "42", await asyncio.wait_for(asyncio.sleep(0.01, "41"), 0.03))
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.03):
            t43 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f2(me + ".44"), 0.03), 0.01))
        try:
            t39.add_done_callback(lambda t: log(me, "45", t.cancelled()))
            await asyncio.sleep(0.03)
            log(me, "47", asyncio.current_task().cancel("c46"))
            log(me, "48", t39.cancel())
        except asyncio.CancelledError as e:
            log(me, "49", "CancelledError", e)
        except BaseExceptionGroup as e:
            log(me, "50", "BaseExceptionGroup", e)
            log(me, "51", asyncio.current_task().cancelling())
    except BaseException as e:
        log(me, "52", "main failed", e)
    log(me, "53", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
