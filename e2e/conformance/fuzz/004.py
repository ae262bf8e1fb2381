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
        await asyncio.sleep(0.01)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
        await asyncio.sleep(0.1)
sem0 = asyncio.Semaphore(2)
cond0 = asyncio.Condition()
barrier0 = asyncio.Barrier(2)
items = []
var0 = contextvars.ContextVar("var0", default="unset")


async def f1(me):
    log(me, "17", "starts")
    try:
        async with cond0:
            context7 = contextvars.copy_context()
            t8 = asyncio.create_task(barrier0.wait(), context=context7)
            context7.run(lambda: log(me, "9", var0.get()))
        t10 = asyncio.create_task(barrier0.wait())
        asyncio.get_running_loop().call_later(0.02, t10.cancel)
        log(me, "11", asyncio.current_task().cancelling())
        log(me, "12", await barrier0.wait())
        async with cond0:
            log(me, "14", t10.cancel("c13"))
            t15 = asyncio.create_task(barrier0.wait())
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)


async def f0(me):
    log(me, "20", "starts")
    try:
        log(me, "18", var0.get())
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as e:
        log(me, "19", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    asyncio.get_running_loop().call_soon(log, me, "21")
    log(me, "22")
    async with sem0:
        t23 = asyncio.create_task(f1(me + ".24"))
        async with barrier0 as index25:
            log(me, "26", index25)
    await asyncio.sleep(0.04)
    var0.set(me + "27")
    log(me, "28", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
