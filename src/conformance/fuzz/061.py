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
    log(me, "13", "starts")
    async with contextlib.AsyncExitStack() as stack6:
        stack6.push_async_callback(asyncio.sleep, 0.03)
        log(me, "7", asyncio.current_task().cancel())
        log(me, "8", await event1.wait())
    log(me, "10", await asyncio.sleep(0.03, "9"))
    event1.set()
    t11 = asyncio.create_task(asyncio.sleep(0.01, "12"))


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    try:
        try:
            event0.clear()
            event1.set()
            asyncio.get_running_loop().call_soon(log, me, "14")
            log(me, "15")
        except TimeoutError as e:
            log(me, "16", "TimeoutError", e)
        t17 = asyncio.create_task(f0(me + ".18"), name="t17")
        t17.add_done_callback(lambda t: log(me, "19", t.cancelled()))
        asyncio.get_running_loop().call_later(0.03, log, me, "20")
        for i21 in range(2):
            log(me, "22", i21)
            asyncio.get_running_loop().call_later(0.02, event0.set)
            log(me, "23", t17.done(), t17.cancelled(), t17.cancelling())
        async with Manager(me + ".26") as entered24:
            log(me, "25", entered24)
            asyncio.get_running_loop().call_later(0.03, t17.cancel)
        t27 = asyncio.create_task(f0(me + ".28"))
    except BaseException as e:
        log(me, "29", "main failed", e)
    log(me, "30", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
