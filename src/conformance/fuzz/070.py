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
        await asyncio.sleep(0)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0)
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")
lock0 = asyncio.Lock()
cond0 = asyncio.Condition()
cond1 = asyncio.Condition()


async def f2(me):
    log(me, "10", "starts")
    try:
        try:
            cond0.release()
        except (RuntimeError, ValueError) as e:
            log(me, "6", e)
    except TimeoutError as e:
        log(me, "7", "TimeoutError", e)
    except BaseExceptionGroup as e:
        log(me, "8", "BaseExceptionGroup", e)
    finally:
        log(me, "9")


async def f1(me):
    log(me, "15", "starts")
    try:
        log(me, "11", cond0.locked())
        await asyncio.sleep(0.02)
        log(me, "12", asyncio.current_task().get_name())
        return me + "13"
    except asyncio.CancelledError as e:
        log(me, "14", "CancelledError", e)
        raise


async def f0(me):
    log(me, "27", "starts")
    n17 = 0
    async def inner16(me):
        nonlocal n17
        n17 += 1
        log(me, "18", n17)
        async with cond0:
            cond0.notify(2)
            log(me, "19")
        for i20 in range(2):
            log(me, "21", i20)
            async with cond0:
                cond0.notify(1)
                log(me, "22")
        async with lock0:
            log(me, "24", await f2(me + ".23"))
            t25 = asyncio.create_task(f1(me + ".26"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "28")
        await asyncio.sleep(0.02)
        n30 = 0
        async def inner29(me):
            nonlocal n30
            n30 += 1
            log(me, "31", n30)
            log(me, "33", await f2(me + ".32"))
            log(me, "34", lock0.locked())
            async with lock0:
                log(me, "35", lock0.locked())
                log(me, "37", await f2(me + ".36"))
                log(me, "39", await f0(me + ".38"))
        t40 = asyncio.create_task(f1(me + ".41"))
        try:
            raise RuntimeError(me + "42")
        except RuntimeError as e:
            log(me, "43", "RuntimeError", e)
            t44 = asyncio.create_task(f0(me + ".45"), name="t44")
    except BaseException as e:
        log(me, "46", "main failed", e)
    log(me, "47", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
