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
    log(me, "5")
    await asyncio.sleep(0.01)
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")
        await asyncio.sleep(0.01)
event0 = asyncio.Event()
event1 = asyncio.Event()


async def f0(me):
    log(me, "9", "starts")
    event0.set()
    await asyncio.sleep(0.01)
    asyncio.get_running_loop().call_later(0.01, log, me, "6")
    t7 = asyncio.create_task(asyncio.sleep(0.01, "8"))


async def main1(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "10", asyncio.current_task().cancelling())
    log(me, "11")
    async with contextlib.AsyncExitStack() as stack12:
        stack12.push_async_callback(asyncio.sleep, 0.02)
        event0.set()
        h13 = asyncio.get_running_loop().call_soon(log, me, "14")
    log(me, "15")
    log(me, "16", asyncio.current_task().cancel())
    event0.clear()
    event1.set()
    asyncio.get_running_loop().call_later(0, log, me, "17")
    await asyncio.sleep(0.03)
    h18 = asyncio.get_running_loop().call_soon(log, me, "19")
    log(me, "20", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    try:
        asyncio.get_running_loop().call_later(0.03, event1.set)
        t21 = asyncio.create_task(event0.wait())
        asyncio.get_running_loop().call_soon(log, me, "22")
        if t21.done() and not t21.cancelled():
            log(me, "23", t21.exception())
        t24 = asyncio.create_task(f0(me + ".25"))
        log(me, "26")
        t27 = asyncio.create_task(asyncio.sleep(0.01, "28"))
        try:
            log(me, "29", t24.result())
        except BaseException as e:
            log(me, "30", e)
        log(me, "31", await t21)
        event0.set()
        await asyncio.sleep(0.03)
    except BaseException as e:
        log(me, "32", "main failed", e)
    log(me, "33", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
