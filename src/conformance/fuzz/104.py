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
        await asyncio.sleep(0.1)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.74)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0.04)
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.18)


async def f1(me):
    log(me, "7", "starts")
    raise ValueError(me + "6")


async def f0(me):
    log(me, "20", "starts")
    async with asyncio.timeout(0.84):
        log(me, "8", asyncio.current_task().cancel())
        log(me, "10", await asyncio.sleep(0, "9"))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.76) as cm16:
            t11 = asyncio.create_task(f1(me + ".12"))
            t11.add_done_callback(lambda t: log(me, "13", t.cancelled()))
            log(me, "15", await f1(me + ".14"))
            log(me, "17", cm16.expired())
    except TimeoutError as e:
        log(me, "18", "TimeoutError", e)
        log(me, "19")
        await asyncio.sleep(0.66)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with contextlib.AsyncExitStack() as stack21:
        log(me, "23", await stack21.enter_async_context(Manager(me + ".22")))
        stack21.callback(log, me, "24")
        stack21.callback(log, me, "25")
        async with Manager(me + ".30") as entered26:
            log(me, "27", entered26)
            log(me, "29", await asyncio.sleep(0.39, "28"))
        try:
            async with asyncio.timeout(0.55):
                t31 = asyncio.create_task(f1(me + ".32"))
            async with contextlib.AsyncExitStack() as stack33:
                stack33.callback(log, me, "34")
                log(me, "35")
                log(me, "36", asyncio.current_task().get_name())
        except BaseExceptionGroup as e:
            log(me, "37", "BaseExceptionGroup", e)
    log(me, "38", asyncio.current_task().cancelling())
    async with asyncio.timeout(0.04):
        try:
            raise ValueError(me + "39")
        except asyncio.CancelledError as e:
            log(me, "40", "CancelledError", e)
            raise
        await asyncio.sleep(0)
    t41 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(f1(me + ".42"), 0.14), 0.42), 0.19), name="t41")
    log(me, "44", await f0(me + ".43"))
    log(me, "45", t41.cancel())
    await asyncio.sleep(0.54)
    log(me, "46", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
