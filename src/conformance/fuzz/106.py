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
        await asyncio.sleep(0.03)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.07)


async def f3(me):
    log(me, "17", "starts")
    try:
        t6 = asyncio.create_task(asyncio.sleep(0, "7"))
        if t6.done() and not t6.cancelled():
            log(me, "8", t6.exception())
        async with managed(me + ".12") as entered9:
            log(me, "10", entered9)
            log(me, "11")
        log(me, "13", t6.uncancel())
        t14 = asyncio.create_task(asyncio.sleep(0.1, "15"))
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def f2(me):
    log(me, "19", "starts")
    raise RuntimeError(me + "18")


async def f1(me):
    log(me, "33", "starts")
    try:
        try:
            t20 = asyncio.create_task(f3(me + ".21"))
            log(me, "22", t20.done(), t20.cancelled(), t20.cancelling())
        except TimeoutError as e:
            log(me, "23", "TimeoutError", e)
        except BaseException as e:
            log(me, "24", "BaseException", e)
            raise
        log(me, "25", asyncio.current_task().cancel())
        log(me, "26")
        async with managed(me + ".30") as entered27:
            log(me, "28", entered27)
            log(me, "29", asyncio.current_task().get_name())
    except asyncio.CancelledError as e:
        log(me, "31", "CancelledError", e)
        raise
    finally:
        log(me, "32")


async def f0(me):
    log(me, "40", "starts")
    try:
        log(me, "35", await f1(me + ".34"))
        await asyncio.sleep(0.06)
        log(me, "36")
    except asyncio.CancelledError as e:
        log(me, "37", "CancelledError", e)
        raise
    except Exception as e:
        log(me, "38", "Exception", e)
    finally:
        log(me, "39")
    await asyncio.sleep(0.06)
    await asyncio.sleep(0.02)


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with managed(me + ".45") as entered41:
            log(me, "42", entered41)
            h43 = asyncio.get_running_loop().call_soon(log, me, "44")
        h46 = asyncio.get_running_loop().call_later(0.09, log, me, "47")
        await asyncio.sleep(0.11)
        h48 = asyncio.get_running_loop().call_later(0.05, log, me, "49")
    except BaseException as e:
        log(me, "50", "main failed", e)
    log(me, "51", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
