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
        await asyncio.sleep(0.12)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0.09)
    try:
        yield me
    finally:
        log(me, "4")
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "12", "starts")
    log(me, "9", await asyncio.shield(asyncio.wait_for(asyncio.gather(asyncio.sleep(0.1, "6"), asyncio.sleep(0.09, "7"), asyncio.sleep(0, "8"), return_exceptions=True), 0.08)))
    log(me, "11", await asyncio.wait_for(asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, "10")), None), 0))


async def f2(me):
    log(me, "16", "starts")
    try:
        log(me, "13", var0.get())
        log(me, "14", asyncio.current_task().cancel())
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise


async def f1(me):
    log(me, "23", "starts")
    try:
        log(me, "18", await f2(me + ".17"))
    except TimeoutError as e:
        log(me, "19", "TimeoutError", e)
    async with asyncio.timeout(0.1):
        log(me, "20")
        log(me, "21")
    var0.set(me + "22")


async def f0(me):
    log(me, "27", "starts")
    try:
        var0.set(me + "24")
        raise ValueError(me + "25")
    except asyncio.CancelledError as e:
        log(me, "26", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        asyncio.get_running_loop().call_later(0, lambda: log(me, "28", var0.get()))
        var0.set(me + "29")
        log(me, "30", asyncio.current_task().cancelling())
        try:
            t31 = asyncio.create_task(f3(me + ".32"))
            log(me, "33", t31.cancel())
            t31.add_done_callback(lambda t: log(me, "34", t.cancelled()))
        except BaseExceptionGroup as e:
            log(me, "35", "BaseExceptionGroup", e)
            raise
        except BaseException as e:
            log(me, "36", "BaseException", e)
            raise
        await asyncio.sleep(0.04)
        cm37 = asyncio.timeout(0.02)
        try:
            async with cm37:
                t38 = asyncio.create_task(f0(me + ".39"))
                cm37.reschedule(asyncio.get_running_loop().time() + 0.1)
                log(me, "40")
        except TimeoutError as e:
            log(me, "41", "TimeoutError", e)
        log(me, "42", cm37.expired())
    except BaseException as e:
        log(me, "43", "main failed", e)
    log(me, "44", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
