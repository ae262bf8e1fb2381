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
    log(me, "10", "starts")
    log(me, "6", asyncio.current_task().cancelling())
    await asyncio.sleep(0.42)
    await asyncio.sleep(0.47)
    t7 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.06, "8"), 0.75), 0.86))
    await asyncio.sleep(0.89)
    log(me, "9", asyncio.current_task().cancelling())


async def f0(me):
    log(me, "13", "starts")
    t11 = asyncio.create_task(f1(me + ".12"))
    await asyncio.sleep(0.16)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        await asyncio.sleep(0.85)
        await asyncio.sleep(0.27)
    except TimeoutError as e:
        log(me, "14", "TimeoutError", e)
    except BaseException as e:
        log(me, "15", "BaseException", e)
        raise
    async with Manager(me + ".28") as entered16:
        log(me, "17", entered16)
        log(me, "19", await f0(me + ".18"))
        async with asyncio.timeout(0.55):
            async with managed(me + ".25") as entered20:
                log(me, "21", entered20)
                log(me, "23", await f1(me + ".22"))
                log(me, "24")
        log(me, "27", await f1(me + ".26"))
    log(me, "29")
    async with contextlib.AsyncExitStack() as stack30:
        log(me, "32", await stack30.enter_async_context(Manager(me + ".31")))
        t33 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f0(me + ".34"), 0.25), 0))
        log(me, "35", t33.done(), t33.cancelled(), t33.cancelling())
    log(me, "36", asyncio.current_task().cancelling())
    async with Manager(me + ".39") as entered37:
        log(me, "38", entered37)
        await asyncio.sleep(0.29)
        await asyncio.sleep(0.07)
    log(me, "40", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
