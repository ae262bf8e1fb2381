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
        await asyncio.sleep(0.06)
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


async def f2(me):
    log(me, "8", "starts")
    t5 = asyncio.create_task(asyncio.sleep(0.05, "6"))
    raise RuntimeError(me + "7")


async def f1(me):
    log(me, "19", "starts")
    try:
        log(me, "9", asyncio.current_task().cancelling())
        log(me, "11", await asyncio.sleep(0.01, "10"))
        for i12 in range(2):
            log(me, "13", i12)
            t14 = asyncio.create_task(f2(me + ".15"), name="t14")
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise
    finally:
        log(me, "17")
        await asyncio.sleep(0.04)
        log(me, "18")


async def f0(me):
    log(me, "30", "starts")
    log(me, "20", asyncio.current_task().cancelling())
    for i21 in range(3):
        log(me, "22", i21)
        log(me, "24", await f1(me + ".23"))
        try:
            t25 = asyncio.create_task(f1(me + ".26"))
            log(me, "27", t25.cancel())
            log(me, "28", t25.done(), t25.cancelled(), t25.cancelling())
        except asyncio.CancelledError as e:
            log(me, "29", "CancelledError", e)
            raise


async def main(me):
    try:
        log(me, "32", await asyncio.sleep(0.04, "31"))
        try:
            t33 = asyncio.create_task(asyncio.sleep(0.03, "34"))
            f35 = asyncio.get_running_loop().create_future()
            asyncio.get_running_loop().call_later(0.05, f35.cancel, "38")
        except ValueError as e:
            log(me, "39", "ValueError", e)
        except RuntimeError as e:
            log(me, "40", "RuntimeError", e)
    except ValueError as e:
        log(me, "41", "ValueError", e)
    except BaseExceptionGroup as e:
        log(me, "42", "BaseExceptionGroup", e)
    try:
        log(me, "44", await f2(me + ".43"))
        t45 = asyncio.create_task(f0(me + ".46"))
    except Exception as e:
        log(me, "47", "Exception", e)
    log(me, "48")
    try:
        try:
            try:
                f49 = asyncio.get_running_loop().create_future()
            except TimeoutError as e:
                log(me, "50", "TimeoutError", e)
            t51 = asyncio.create_task(f1(me + ".52"))
        except ValueError as e:
            log(me, "53", "ValueError", e)
        except Exception as e:
            log(me, "54", "Exception", e)
    except RuntimeError as e:
        log(me, "55", "RuntimeError", e)
    log(me, "56", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
