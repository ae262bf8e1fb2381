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
        await asyncio.sleep(0.45)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")
lock0 = asyncio.Lock()
cond0 = asyncio.Condition()
sem0 = asyncio.Semaphore(2)
sem1 = asyncio.Semaphore(3)


async def f2(me):
    log(me, "16", "starts")
    log(me, "7", await asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.66, "6"), 0.42), 0.88), 0.31))
    try:
        async with asyncio.timeout(0.71) as cm13:
            await asyncio.sleep(0.16)
            log(me, "9", await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.77, "8"), 0.46), 0.64))
            async with lock0:
                log(me, "11", await asyncio.wait_for(asyncio.sleep(0.82, "10"), 0.03))
                log(me, "12", asyncio.current_task().cancelling())
            log(me, "14", cm13.expired())
    except TimeoutError as e:
        log(me, "15", "TimeoutError", e)


async def f1(me):
    log(me, "31", "starts")
    log(me, "18", await f2(me + ".17"))
    t19 = asyncio.create_task(f2(me + ".20"), name="t19")
    t21 = asyncio.create_task(f2(me + ".22"))
    try:
        async with asyncio.timeout(0.28) as cm28:
            async with contextlib.AsyncExitStack() as stack23:
                stack23.callback(log, me, "24")
                log(me, "26", await stack23.enter_async_context(Manager(me + ".25")))
                log(me, "27", t19.done(), t19.cancelled(), t19.cancelling())
            log(me, "29", cm28.expired())
    except TimeoutError as e:
        log(me, "30", "TimeoutError", e)


async def f0(me):
    log(me, "39", "starts")
    try:
        async with sem0:
            t32 = asyncio.create_task(f1(me + ".33"))
        async with cond0:
            cond0.notify()
            log(me, "34")
        log(me, "35")
    except asyncio.CancelledError as e:
        log(me, "36", "CancelledError", e)
        raise
    finally:
        log(me, "37")
        await asyncio.sleep(0.89)
        log(me, "38")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "40")
    async with sem1:
        log(me, "42", asyncio.current_task().cancel("c41"))
        log(me, "44", await f1(me + ".43"))
    log(me, "45", asyncio.current_task().cancelling())
    t46 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f1(me + ".47"), 0.26), 0.25))
    log(me, "49", t46.cancel("c48"))
    log(me, "50")
    log(me, "51")
    async with asyncio.timeout(None):
        await asyncio.sleep(0.06)
        async with sem1:
            for i52 in range(3):
                log(me, "53", i52)
                await asyncio.sleep(0.76)
            t54 = asyncio.create_task(f0(me + ".55"))
    log(me, "56", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
