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



async def f0(me):
    log(me, "30", "starts")
    await asyncio.sleep(0.07)
    for i1 in range(2):
        log(me, "2", i1)
        t3 = asyncio.create_task(asyncio.sleep(0.1, "4"))
    for i5 in range(3):
        log(me, "6", i5)
        try:
            async with asyncio.TaskGroup() as tg11:
                t12 = tg11.create_task(asyncio.sleep(0, "13"))
                t14 = tg11.create_task(asyncio.sleep(0.29, "15"))
                if t12.done() and not t12.cancelled():
                    log(me, "16", t12.exception())
        except BaseExceptionGroup as e:
            log(me, "10", e.subgroup(TimeoutError), e.subgroup(lambda x: isinstance(x, TimeoutError)))
    t17 = asyncio.create_task(asyncio.sleep(0.35, "18"))
    log(me, "19", await t17)
    try:
        async with asyncio.TaskGroup() as tg23:
            t24 = tg23.create_task(asyncio.sleep(0.09, "25"))
            t26 = asyncio.create_task(asyncio.sleep(0.04, "27"))
            log(me, "28", await t17)
            log(me, "29")
    except BaseExceptionGroup as e:
        mine20, rest21 = e.split(BaseExceptionGroup)
        log(me, "22", mine20, rest21)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t31 = asyncio.create_task(f0(me + ".32"), name="t31")
        try:
            await asyncio.sleep(0.28)
            log(me, "34", await f0(me + ".33"))
            try:
                async with asyncio.TaskGroup() as tg35:
                    t36 = tg35.create_task(f0(me + ".37"))
                    t38 = tg35.create_task(asyncio.sleep(0.39, "39"))
                    t40 = asyncio.create_task(f0(me + ".41"), name="t40")
                    await asyncio.sleep(0.01)
                t31.add_done_callback(lambda t: log(me, "42", t.cancelled()))
                t43 = asyncio.create_task(f0(me + ".44"))
            except Exception as e:
                log(me, "45", "Exception", e)
            except RuntimeError as e:
                log(me, "46", "RuntimeError", e)
            asyncio.get_running_loop().call_later(0.05, t31.cancel)
        except ValueError as e:
            log(me, "47", "ValueError", e)
            async with asyncio.TaskGroup() as tg48:
                t49 = tg48.create_task(asyncio.sleep(0.13, "50"))
                t51 = tg48.create_task(f0(me + ".52"))
                async with asyncio.TaskGroup() as tg53:
                    t54 = tg53.create_task(f0(me + ".55"))
                    raise RuntimeError(me + "56")
                    asyncio.get_running_loop().call_later(0.26, lambda: log(me, "57") or tg53.create_task(f0(me + ".58")))
            async with asyncio.TaskGroup() as tg59:
                t60 = tg59.create_task(f0(me + ".61"))
                t62 = tg59.create_task(asyncio.sleep(0.06, "63"))
                log(me, "64")
                try:
                    log(me, "66", t60.cancel("c65"))
                    await asyncio.sleep(0.14)
                    log(me, "67", asyncio.current_task().get_name())
                except TimeoutError as e:
                    log(me, "68", "TimeoutError", e)
        except TimeoutError as e:
            log(me, "69", "TimeoutError", e)
        finally:
            log(me, "70")
            await asyncio.sleep(0.34)
            log(me, "71")
        n73 = 0
        async def inner72(me):
            nonlocal n73
            n73 += 1
            log(me, "74", n73)
            t75 = asyncio.create_task(f0(me + ".76"))
            log(me, "77", asyncio.current_task().cancelling())
        if t31.done() and not t31.cancelled():
            log(me, "78", t31.exception())
    except BaseException as e:
        log(me, "79", "main failed", e)
    log(me, "80", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
