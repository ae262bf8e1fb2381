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
        await asyncio.sleep(0.02)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0)
queue0 = asyncio.Queue(0)
queue1 = asyncio.LifoQueue(1)


async def f3(me):
    log(me, "18", "starts")
    log(me, "7", await queue1.put("a6"))
    try:
        queue1.put_nowait("b8")
    except Exception as e:
        log(me, "9", e)
    async with contextlib.AsyncExitStack() as stack10:
        stack10.push_async_callback(asyncio.sleep, 0.01)
        async with managed(me + ".17") as entered11:
            log(me, "12", entered11)
            async with contextlib.AsyncExitStack() as stack13:
                log(me, "15", await stack13.enter_async_context(Manager(me + ".14")))
                stack13.push_async_callback(asyncio.sleep, 0)
                log(me, "16")


async def f2(me):
    log(me, "31", "starts")
    try:
        t19 = asyncio.create_task(queue0.get())
        await asyncio.sleep(0.03)
        async with asyncio.TaskGroup() as tg20:
            t21 = tg20.create_task(f3(me + ".22"))
            t23 = tg20.create_task(f3(me + ".24"))
            t25 = tg20.create_task(queue1.put("a26"))
        try:
            log(me, "27", queue1.get_nowait())
        except Exception as e:
            log(me, "28", e)
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)
        asyncio.get_running_loop().call_later(0.01, t19.cancel)
        raise
    finally:
        log(me, "30")


async def f1(me):
    log(me, "43", "starts")
    log(me, "32", asyncio.current_task().uncancel())
    n34 = 0
    async def inner33(me):
        nonlocal n34
        n34 += 1
        log(me, "35", n34)
        log(me, "37", await f2(me + ".36"))
    async with Manager(me + ".42") as entered38:
        log(me, "39", entered38)
        await asyncio.sleep(0.01)
        log(me, "41", await asyncio.sleep(0.01, "40"))


async def f0(me):
    log(me, "52", "starts")
    await asyncio.sleep(0.02)
    async with asyncio.TaskGroup() as tg44:
        t45 = tg44.create_task(f2(me + ".46"))
        t47 = tg44.create_task(asyncio.sleep(0.02, "48"))
        asyncio.get_running_loop().call_later(0.02, t47.cancel)
        log(me, "49")
    log(me, "51", await asyncio.sleep(0.01, "50"))


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with managed(me + ".67") as entered53:
            log(me, "54", entered53)
            try:
                t55 = asyncio.create_task(queue0.get())
                for i56 in range(3):
                    log(me, "57", i56)
                    log(me, "59", await queue0.put("a58"))
                    log(me, "60")
                t61 = asyncio.create_task(f0(me + ".62"))
            except BaseExceptionGroup as e:
                log(me, "63", "BaseExceptionGroup", e)
                log(me, "64", asyncio.current_task().cancelling())
            t65 = asyncio.create_task(asyncio.sleep(0.03, "66"))
        for i68 in range(2):
            log(me, "69", i68)
            t70 = asyncio.create_task(f0(me + ".71"))
        n73 = 0
        async def inner72(me):
            nonlocal n73
            n73 += 1
            log(me, "74", n73)
            log(me, "76", await f3(me + ".75"))
    except BaseException as e:
        log(me, "77", "main failed", e)
    log(me, "78", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
