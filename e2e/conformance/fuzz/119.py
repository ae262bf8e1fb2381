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
        await asyncio.sleep(0.14)
        async with managed(me + ".10") as entered8:
            log(me, "9", entered8)
            await asyncio.sleep(0.06)
        async with contextlib.AsyncExitStack() as stack11:
            log(me, "13", await stack11.enter_async_context(Manager(me + ".12")))
            log(me, "14")
        try:
            log(me, "15")
        except asyncio.CancelledError as e:
            log(me, "16", "CancelledError", e)
        await asyncio.sleep(0.15)
        log(me, "17")
        t18 = asyncio.create_task(f0(me + ".19"))
        log(me, "20", await t18)
        n22 = 0
        async def inner21(me):
            nonlocal n22
            n22 += 1
            log(me, "23", n22)
            t24 = asyncio.ensure_future(f0(me + ".25"))
            await asyncio.sleep(0.13)
            log(me, "26", t24.cancel())
    except BaseException as e:
        log(me, "27", "main failed", e)
    log(me, "28", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
