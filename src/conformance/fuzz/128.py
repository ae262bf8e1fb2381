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
    if t17.done() and not t17.cancelled():
        log(me, "19", t17.exception())
    log(me, "20", asyncio.current_task().get_name())
    log(me, "21")
    h22 = asyncio.get_running_loop().call_soon(log, me, "23")
    log(me, "24", asyncio.current_task().cancel())
    await asyncio.sleep(0.02)
    log(me, "25", asyncio.current_task().uncancel())
    log(me, "26", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
