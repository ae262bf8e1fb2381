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



class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.71)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    await asyncio.sleep(0.37)
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
        await asyncio.sleep(0.01)


async def f2(me):
    log(me, "20", "starts")
    f7 = asyncio.get_running_loop().create_future()
    try:
        async with asyncio.TaskGroup() as tg8:
            t9 = tg8.create_task(asyncio.sleep(0.2, "10"))
            t11 = tg8.create_task(asyncio.sleep(0, "12"))
            log(me, "13")
            async with asyncio.TaskGroup() as tg14:
                t15 = tg14.create_task(asyncio.sleep(0.64, "16"))
                log(me, "17", t11.done(), t11.cancelled(), t11.cancelling())
                log(me, "18", await f7)
    except asyncio.CancelledError as e:
        log(me, "19", "CancelledError", e)
        raise


async def f1(me):
    log(me, "40", "starts")
    try:
        t21 = asyncio.create_task(f2(me + ".22"))
        try:
            try:
                log(me, "23", t21.result())
            except BaseException as e:
                log(me, "24", e)
            async with asyncio.TaskGroup() as tg25:
                t26 = tg25.create_task(f2(me + ".27"))
                log(me, "31", await asyncio.gather(asyncio.sleep(0.34, "28"), f2(me + ".29"), f2(me + ".30"), return_exceptions=True))
                raise RuntimeError(me + "32")
                asyncio.get_running_loop().call_later(0.21, lambda: log(me, "33") or tg25.create_task(f2(me + ".34")))
        except ValueError as e:
            log(me, "35", "ValueError", e)
            log(me, "36", await t21)
        except BaseExceptionGroup as e:
            log(me, "37", "BaseExceptionGroup", e)
    except asyncio.CancelledError as e:
        log(me, "38", "CancelledError", e)
        log(me, "39", t21.cancel())
        raise


async def f0(me):
    log(me, "52", "starts")
    log(me, "41")
    for i42 in range(2):
        log(me, "43", i42)
        t44 = asyncio.create_task(f2(me + ".45"))
    log(me, "46", await asyncio.shield(asyncio.gather()))
    async with Manager(me + ".51") as entered47:
        log(me, "48", entered47)
        log(me, "50", await f2(me + ".49"))
        await asyncio.sleep(0.76)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with asyncio.TaskGroup() as tg53:
            t54 = tg53.create_task(f2(me + ".55"))
            t54.add_done_callback(lambda t: log(me, "56", t.cancelled()))
            asyncio.get_running_loop().call_later(0.11, lambda: log(me, "57") or tg53.create_task(f1(me + ".58")))
        log(me, "59", await asyncio.shield(asyncio.gather()))
        t60 = asyncio.create_task(f0(me + ".61"))
        try:
            log(me, "62", t60.result())
        except BaseException as e:
            log(me, "63", e)
    except asyncio.CancelledError as e:
        log(me, "64", "CancelledError", e)
    except BaseException as e:
        log(me, "65", "BaseException", e)
        raise
    for i66 in range(3):
        log(me, "67", i66)
        log(me, "69", await f0(me + ".68"))
    t70 = asyncio.create_task(f0(me + ".71"))
    await asyncio.sleep(0.03)
    async with Manager(me + ".86") as entered72:
        log(me, "73", entered72)
        async with asyncio.TaskGroup() as tg74:
            t75 = tg74.create_task(f2(me + ".76"))
            t77 = tg74.create_task(asyncio.sleep(0.33, "78"))
            t79 = tg74.create_task(f0(me + ".80"))
            log(me, "82", await f1(me + ".81"))
            t75.add_done_callback(lambda t: log(me, "83", t.cancelled()))
        t84 = asyncio.create_task(f2(me + ".85"))
    log(me, "87", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
