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

lock0 = asyncio.Lock()
event0 = asyncio.Event()


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.01)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.02)
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


async def f0(me):
    log(me, "8", "starts")
    raise RuntimeError(me + "7")


async def main(me):
    log(me, "9", lock0.locked())
    n11 = 0
    async def inner10(me):
        nonlocal n11
        n11 += 1
        log(me, "12", n11)
        log(me, "14", await f0(me + ".13"))
    async with lock0:
        async with Manager(me + ".20") as entered15:
            log(me, "16", entered15)
            log(me, "17", asyncio.current_task().cancel())
            t18 = asyncio.create_task(inner10(me + ".19"))
            await asyncio.sleep(0.03)
        log(me, "22", await f0(me + ".21"))
        event0.set()
    t23 = asyncio.create_task(event0.wait())
    log(me, "24", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
