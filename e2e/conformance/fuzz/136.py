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
    log(me, "8", "starts")
    log(me, "2", asyncio.current_task().cancel("c1"))
    try:
        t3 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.02, "4"), 0), 0.03))
        log(me, "5", asyncio.current_task().cancelling())
    except TimeoutError as e:
        log(me, "6", "TimeoutError", e)
        raise
    except BaseExceptionGroup as e:
        log(me, "7", "BaseExceptionGroup", e)


async def f2(me):
    log(me, "20", "starts")
    log(me, "9", asyncio.current_task().cancel())
    t10 = asyncio.create_task(asyncio.wait_for(f3(me + ".11"), 0.02))
    cm12 = asyncio.timeout(0.03)
    try:
        async with cm12:
            t13 = asyncio.ensure_future(f3(me + ".14"))
            t15 = asyncio.create_task(asyncio.wait_for(t10, 0.03))
            cm12.reschedule(asyncio.get_running_loop().time() + 0.02)
            log(me, "16")
    except TimeoutError as e:
        log(me, "17", "TimeoutError", e)
    finally:
        log(me, "18")
    log(me, "19", cm12.expired())


async def f1(me):
    log(me, "29", "starts")
    log(me, "21", asyncio.current_task().uncancel())
    n23 = 0
    async def inner22(me):
        nonlocal n23
        n23 += 1
        log(me, "24", n23)
        await asyncio.sleep(0.03)
    async with asyncio.timeout(0.01):
        t25 = asyncio.create_task(asyncio.wait_for(inner22(me + ".26"), 0.03), name="t25")
        t27 = asyncio.create_task(f2(me + ".28"))


async def f0(me):
    log(me, "40", "starts")
    await asyncio.sleep(0.01)
    cm30 = asyncio.timeout(0.02)
    try:
        async with cm30:
            t31 = asyncio.ensure_future(f1(me + ".32"))
            log(me, "33", t31.cancel())
            cm30.reschedule(asyncio.get_running_loop().time() + 0.03)
            t34 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.01, "35"), 0.01))
            log(me, "36", asyncio.current_task().cancelling())
    except TimeoutError as e:
        log(me, "37", "TimeoutError", e)
        log(me, "38")
    log(me, "39", cm30.expired())


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t41 = asyncio.create_task(f3(me + ".42"))
        log(me, "43", t41.cancel())
        if t41.done() and not t41.cancelled():
            log(me, "44", t41.exception())
        try:
            await asyncio.sleep(0.01)
            log(me, "46", await asyncio.wait_for(f1(me + ".45"), 0.01))
        except RuntimeError as e:
            log(me, "47", "RuntimeError", e)
    except BaseException as e:
        log(me, "48", "main failed", e)
    log(me, "49", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.03)
        n51 = 0
        async def inner50(me):
            nonlocal n51
            n51 += 1
            log(me, "52", n51)
            t53 = asyncio.create_task(asyncio.wait_for(f0(me + ".54"), 0.02))
            log(me, "55", asyncio.current_task().cancelling())
            log(me, "56", t53.done(), t53.cancelled(), t53.cancelling())
        t57 = asyncio.create_task(f0(me + ".58"))
    except BaseException as e:
        log(me, "59", "main failed", e)
    log(me, "60", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main1("m1"), context=contextvars.copy_context()))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
