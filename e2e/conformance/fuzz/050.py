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
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "4")
    try:
        yield me
    finally:
        log(me, "3")


async def gen0(me):
    await asyncio.sleep(0.39)
    sent5 = yield me + "6"
    log(me, "7", sent5)
    await asyncio.sleep(0.14)
    sent8 = yield me + "9"
    log(me, "10", sent8)
    raise ValueError(me + "11")


async def f3(me):
    log(me, "24", "starts")
    try:
        try:
            t12 = asyncio.create_task(asyncio.sleep(0.19, "13"))
            t14 = asyncio.create_task(asyncio.sleep(0.35, "15"))
            h16 = asyncio.get_running_loop().call_later(0.4, log, me, "17")
        except BaseExceptionGroup as e:
            log(me, "18", "BaseExceptionGroup", e)
        except RuntimeError as e:
            log(me, "19", "RuntimeError", e)
        log(me, "20", asyncio.current_task().cancelling())
        t21 = asyncio.create_task(asyncio.sleep(0.08, "22"))
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)


async def f2(me):
    log(me, "29", "starts")
    try:
        t25 = asyncio.create_task(f3(me + ".26"), name="t25")
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)
        raise
    finally:
        log(me, "28")


async def f1(me):
    log(me, "43", "starts")
    async for x31 in gen0(me + ".30"):
        log(me, "32", x31)
    try:
        log(me, "34", await f2(me + ".33"))
        h35 = asyncio.get_running_loop().call_soon(log, me, "36")
        async with contextlib.AsyncExitStack() as stack37:
            log(me, "39", await stack37.enter_async_context(managed(me + ".38")))
            await asyncio.sleep(0.15)
    except TimeoutError as e:
        log(me, "40", "TimeoutError", e)
    finally:
        log(me, "41")
        await asyncio.sleep(0.25)
        log(me, "42")


async def f0(me):
    log(me, "49", "starts")
    t44 = asyncio.create_task(f1(me + ".45"))
    log(me, "46", t44.cancel())
    t47 = asyncio.create_task(asyncio.sleep(0, "48"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "50")
        t51 = asyncio.create_task(asyncio.sleep(0, "52"))
        t53 = asyncio.create_task(f1(me + ".54"))
        async with asyncio.TaskGroup() as tg55:
            t56 = tg55.create_task(f3(me + ".57"))
            t58 = tg55.create_task(f3(me + ".59"))
            t60 = tg55.create_task(f2(me + ".61"))
            t62 = asyncio.create_task(f3(me + ".63"))
        t64 = asyncio.create_task(f0(me + ".65"))
    except BaseException as e:
        log(me, "66", "main failed", e)
    log(me, "67", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
