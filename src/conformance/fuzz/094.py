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

lock0 = asyncio.Lock()
cond0 = asyncio.Condition()


async def f2(me):
    log(me, "6", "starts")
    try:
        await asyncio.sleep(0.05)
        log(me, "1", asyncio.current_task().get_name())
        t2 = asyncio.create_task(asyncio.sleep(0.12, "3"))
        log(me, "4", await t2)
    except asyncio.CancelledError as e:
        log(me, "5", "CancelledError", e)
        raise


async def f1(me):
    log(me, "22", "starts")
    try:
        for i7 in range(2):
            log(me, "8", i7)
            log(me, "9")
        try:
            try:
                for i10 in range(2):
                    log(me, "11", i10)
                    await asyncio.sleep(0.11)
                    log(me, "13", await f2(me + ".12"))
            except RuntimeError as e:
                log(me, "14", "RuntimeError", e)
                t15 = asyncio.create_task(f2(me + ".16"), name="t15")
            finally:
                log(me, "17")
        except TimeoutError as e:
            log(me, "18", "TimeoutError", e)
            try:
                cond0.notify(2)
            except RuntimeError as e:
                log(me, "19", e)
        except asyncio.CancelledError as e:
            log(me, "20", "CancelledError", e)
            raise
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)


async def f0(me):
    log(me, "26", "starts")
    t23 = asyncio.create_task(f1(me + ".24"))
    log(me, "25", t23.cancel())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.04)
        log(me, "28", await f0(me + ".27"))
        await asyncio.sleep(0.11)
        await asyncio.sleep(0.03)
        t29 = asyncio.create_task(asyncio.sleep(0.04, "30"))
        t31 = asyncio.create_task(asyncio.sleep(0.11, "32"))
        await asyncio.sleep(0.08)
        log(me, "33", t31.done(), t31.cancelled(), t31.cancelling())
    except BaseException as e:
        log(me, "34", "main failed", e)
    log(me, "35", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
