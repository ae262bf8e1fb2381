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



async def gen0(me):
    await asyncio.sleep(0.18)
    yield me + "1"
    await asyncio.sleep(0.05)
    yield me + "2"
    await asyncio.sleep(0.06)
    yield me + "3"


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "4")
        await asyncio.sleep(0.31)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "5", error)
        await asyncio.sleep(0.39)
        log(me, "6")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "9")
    try:
        yield me
    except ValueError as e:
        log(me, "7", e)
    finally:
        log(me, "8")


async def f1(me):
    log(me, "13", "starts")
    try:
        log(me, "11", await asyncio.sleep(0.3, "10"))
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


async def f0(me):
    log(me, "33", "starts")
    await asyncio.sleep(0.26)
    async with Manager(me + ".32") as entered14:
        log(me, "15", entered14)
        async with asyncio.TaskGroup() as tg16:
            t17 = tg16.create_task(asyncio.sleep(0.14, "18"))
            t19 = tg16.create_task(f1(me + ".20"))
            t21 = tg16.create_task(f1(me + ".22"))
            try:
                await asyncio.sleep(0.18)
                log(me, "23", asyncio.current_task().cancelling())
                log(me, "24", asyncio.current_task().uncancel())
                log(me, "25")
            except ValueError as e:
                log(me, "26", "ValueError", e)
            except asyncio.CancelledError as e:
                log(me, "27", "CancelledError", e)
                raise
            finally:
                log(me, "28")
                await asyncio.sleep(0.02)
                log(me, "29")
            asyncio.get_running_loop().call_later(0.36, lambda: log(me, "30") or tg16.create_task(f1(me + ".31")))


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "35", await f1(me + ".34"))
        t36 = asyncio.create_task(f0(me + ".37"))
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.03, log, me, "38")
        log(me, "39", t36.cancel())
    except BaseException as e:
        log(me, "40", "main failed", e)
    log(me, "41", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
