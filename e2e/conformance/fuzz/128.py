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
    await asyncio.sleep(0.01)
    try:
        yield me
    finally:
        log(me, "3")
        await asyncio.sleep(0.03)


async def f0(me):
    log(me, "13", "starts")
    try:
        log(me, "5", asyncio.current_task().cancelling())
        asyncio.get_running_loop().call_soon(log, me, "6")
        log(me, "8", await asyncio.sleep(0.03, "7"))
    except TimeoutError as e:
        log(me, "9", "TimeoutError", e)
    except RuntimeError as e:
        log(me, "10", "RuntimeError", e)
    log(me, "12", await asyncio.sleep(0.03, "11"))


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t14 = asyncio.create_task(f0(me + ".15"), name="t14")
    log(me, "16", await t14)
    t17 = asyncio.create_task(f0(me + ".18"))
    t14.add_done_callback(lambda t: log(me, "19", t.cancelled()))
    log(me, "20")
    h21 = asyncio.get_running_loop().call_later(0.01, log, me, "22")
    await asyncio.sleep(0.02)
    log(me, "23", asyncio.current_task().uncancel())
    async with Manager(me + ".31") as entered24:
        log(me, "25", entered24)
        log(me, "26", asyncio.current_task().cancelling())
        async with contextlib.AsyncExitStack() as stack27:
            stack27.callback(fail, me + ".28")
            log(me, "29")
            log(me, "30", h21.cancelled())
    asyncio.get_running_loop().call_soon(fail, me + ".32")
    log(me, "33", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
