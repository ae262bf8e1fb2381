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
    log(me, "19", "starts")
    try:
        async with asyncio.timeout(0.84) as cm9:
            async with asyncio.timeout(0):
                log(me, "8")
            raise SystemExit(7)
            log(me, "10", cm9.expired())
    except TimeoutError as e:
        log(me, "11", "TimeoutError", e)
    await asyncio.sleep(0.89)
    log(me, "13", await f1(me + ".12"))
    t14 = asyncio.create_task(f1(me + ".15"))
    log(me, "16", t14.cancel())
    log(me, "18", await asyncio.wait_for(asyncio.wait_for(f1(me + ".17"), 0.85), 0.27))


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    asyncio.get_running_loop().set_task_factory(None)
    log(me, "20", asyncio.current_task().uncancel())
    log(me, "22", await f0(me + ".21"))
    async with asyncio.timeout(0.55):
        async with managed(me + ".37") as entered23:
            log(me, "24", entered23)
            try:
                log(me, "26", await asyncio.sleep(0.81, "25"))
                log(me, "28", await f1(me + ".27"))
                log(me, "29")
                t30 = asyncio.Task(f1(me + ".31"), loop=asyncio.get_running_loop(), eager_start=True)
            except Exception as e:
                log(me, "32", "Exception", e)
            try:
                t33 = asyncio.Task(f0(me + ".34"), loop=asyncio.get_running_loop(), eager_start=True)
            except ValueError as e:
                log(me, "35", "ValueError", e)
            except asyncio.CancelledError as e:
                log(me, "36", "CancelledError", e)
                raise
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
