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
        await asyncio.sleep(0.37)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")


async def f1(me):
    log(me, "24", "starts")
    try:
        t7 = asyncio.create_task(asyncio.sleep(0.03, "8"))
        try:
            log(me, "9", await asyncio.gather(return_exceptions=True))
            try:
                log(me, "10", t7.done(), t7.cancelled(), t7.cancelling())
                await asyncio.sleep(0.25)
                log(me, "11", asyncio.current_task().get_name())
            except Exception as e:
                log(me, "12", "Exception", e)
                log(me, "13", t7.cancel())
        except BaseExceptionGroup as e:
            log(me, "14", "BaseExceptionGroup", e)
            t15 = asyncio.create_task(asyncio.sleep(0.28, "16"))
        except Exception as e:
            log(me, "17", "Exception", e)
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        async with Manager(me + ".23") as entered19:
            log(me, "20", entered19)
            t21 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.73, "22"), 0.59))
        raise


async def f0(me):
    log(me, "27", "starts")
    log(me, "25", asyncio.current_task().uncancel())
    return me + "26"


async def main(me):
    await asyncio.sleep(0.18)
    n29 = 0
    async def inner28(me):
        nonlocal n29
        n29 += 1
        log(me, "30", n29)
        await asyncio.sleep(0.38)
    t31 = asyncio.create_task(f1(me + ".32"))
    try:
        log(me, "34", t31.cancel("c33"))
        log(me, "36", await f1(me + ".35"))
        asyncio.get_running_loop().call_later(0.67, t31.cancel)
        async for c37 in asyncio.as_completed([t31], timeout=0.51):
            log(me, "38", c37.done(), c37.cancelled(), c37 is t31)
    except RuntimeError as e:
        log(me, "39", "RuntimeError", e)
    finally:
        log(me, "40")
        await asyncio.sleep(0.52)
        log(me, "41")
    log(me, "42")
    for i43 in range(3):
        log(me, "44", i43)
        async with Manager(me + ".50") as entered45:
            log(me, "46", entered45)
            log(me, "47", asyncio.current_task().uncancel())
            async for c48 in asyncio.as_completed([t31], timeout=0.83):
                log(me, "49", c48.done(), c48.cancelled(), c48 is t31)
        log(me, "52", await asyncio.shield(inner28(me + ".51")))
    try:
        async with contextlib.AsyncExitStack() as stack53:
            log(me, "55", await stack53.enter_async_context(managed(me + ".54")))
            t31.add_done_callback(lambda t: log(me, "56", t.cancelled()))
    except ValueError as e:
        log(me, "57", "ValueError", e)
    except TimeoutError as e:
        log(me, "58", "TimeoutError", e)
        t59 = asyncio.create_task(f0(me + ".60"), name="t59")
    finally:
        log(me, "61")
    log(me, "62", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
