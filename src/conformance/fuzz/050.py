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
    log(me, "29", "starts")
    try:
        t12 = asyncio.create_task(asyncio.sleep(0.01, "13"))
        try:
            async with contextlib.aclosing(gen0(me + ".17")) as gen_14:
                async for x15 in gen_14:
                    log(me, "16", x15)
                    break
            log(me, "18", t12.done(), t12.cancelled(), t12.cancelling())
            async with contextlib.aclosing(gen0(me + ".24")) as gen_19:
                async for x20 in gen_19:
                    log(me, "21", x20)
                    log(me, "23", t12.cancel("c22"))
                    break
        except ValueError as e:
            log(me, "25", "ValueError", e)
        except BaseExceptionGroup as e:
            log(me, "26", "BaseExceptionGroup", e)
        finally:
            log(me, "27")
    except TimeoutError as e:
        log(me, "28", "TimeoutError", e)


async def f2(me):
    log(me, "34", "starts")
    try:
        t30 = asyncio.create_task(f3(me + ".31"), name="t30")
    except asyncio.CancelledError as e:
        log(me, "32", "CancelledError", e)
        raise
    finally:
        log(me, "33")


async def f1(me):
    log(me, "48", "starts")
    async for x36 in gen0(me + ".35"):
        log(me, "37", x36)
    try:
        log(me, "39", await f2(me + ".38"))
        h40 = asyncio.get_running_loop().call_soon(log, me, "41")
        async with contextlib.AsyncExitStack() as stack42:
            log(me, "44", await stack42.enter_async_context(managed(me + ".43")))
            await asyncio.sleep(0.15)
    except TimeoutError as e:
        log(me, "45", "TimeoutError", e)
    finally:
        log(me, "46")
        await asyncio.sleep(0.25)
        log(me, "47")


async def f0(me):
    log(me, "55", "starts")
    t49 = asyncio.create_task(f3(me + ".50"))
    h51 = asyncio.get_running_loop().call_later(0.26, log, me, "52")
    t53 = asyncio.create_task(f1(me + ".54"))


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "57", await f0(me + ".56"))
    log(me, "58")
    t59 = asyncio.create_task(f0(me + ".60"))
    async with contextlib.AsyncExitStack() as stack61:
        log(me, "63", await stack61.enter_async_context(managed(me + ".62")))
        log(me, "65", await stack61.enter_async_context(managed(me + ".64")))
        async with asyncio.TaskGroup() as tg66:
            t67 = tg66.create_task(f3(me + ".68"))
            t69 = tg66.create_task(f3(me + ".70"))
            t71 = tg66.create_task(f2(me + ".72"))
            t73 = asyncio.create_task(f3(me + ".74"))
    t75 = asyncio.create_task(f0(me + ".76"))
    log(me, "77", asyncio.current_task().cancel())
    t78 = asyncio.create_task(f2(me + ".79"))
    log(me, "80", asyncio.current_task().cancelling())
    asyncio.get_running_loop().call_later(0.27, t75.cancel)
    log(me, "81", t75.remove_done_callback(fail))
    log(me, "82", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
