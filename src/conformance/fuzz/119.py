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
        await asyncio.sleep(0.03)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.18)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0.4)
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.13)


async def f0(me):
    log(me, "7", "starts")
    log(me, "6")


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        for i8 in range(2):
            log(me, "9", i8)
            log(me, "10", asyncio.current_task().uncancel())
        async with contextlib.AsyncExitStack() as stack11:
            log(me, "13", await stack11.enter_async_context(managed(me + ".12")))
            try:
                log(me, "15", await f0(me + ".14"))
                log(me, "16")
                try:
                    log(me, "17")
                except asyncio.CancelledError as e:
                    log(me, "18", "CancelledError", e)
                await asyncio.sleep(0.15)
            except Exception as e:
                log(me, "19", "Exception", e)
        t20 = asyncio.create_task(f0(me + ".21"))
        async with Manager(me + ".27") as entered22:
            log(me, "23", entered22)
            for i24 in range(2):
                log(me, "25", i24)
                log(me, "26", t20.done(), t20.cancelled(), t20.cancelling())
        await asyncio.sleep(0.13)
        log(me, "28", asyncio.current_task().uncancel())
        for i29 in range(2):
            log(me, "30", i29)
            log(me, "32", await f0(me + ".31"))
        t33 = asyncio.create_task(f0(me + ".34"))
        log(me, "35", t33.cancel())
    except BaseException as e:
        log(me, "36", "main failed", e)
    log(me, "37", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
