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

queue0 = asyncio.Queue(0)
queue1 = asyncio.LifoQueue(2)


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.07)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.04)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
        await asyncio.sleep(0.07)
lock0 = asyncio.Lock()
barrier0 = asyncio.Barrier(3)
barrier1 = asyncio.Barrier(2)
var0 = contextvars.ContextVar("var0", default="unset")


async def f0(me):
    log(me, "10", "starts")
    try:
        t7 = asyncio.create_task(asyncio.sleep(0.07, "8"))
    except asyncio.CancelledError as e:
        log(me, "9", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with lock0:
        log(me, "11")
        t12 = asyncio.create_task(barrier1.wait())
        log(me, "13", t12.done(), t12.cancelled(), t12.cancelling())
    await asyncio.sleep(0.12)
    var0.set(me + "14")
    t15 = asyncio.create_task(f0(me + ".16"))
    async with lock0:
        log(me, "17", asyncio.current_task().cancelling())
        t18 = asyncio.create_task(queue0.get())
        log(me, "19", await queue1.get())
    try:
        log(me, "20", queue1.get_nowait())
    except Exception as e:
        log(me, "21", e)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "22", e)
    log(me, "23", queue1.qsize(), queue1.empty(), queue1.full())
    log(me, "24", var0.get())
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "25", e)
    log(me, "26", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
