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
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.12)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0.09)
    try:
        yield me
    finally:
        log(me, "4")
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "12", "starts")
    log(me, "9", await asyncio.shield(asyncio.wait_for(asyncio.gather(asyncio.sleep(0.1, "6"), asyncio.sleep(0.09, "7"), asyncio.sleep(0, "8"), return_exceptions=True), 0.08)))
    log(me, "11", await asyncio.wait_for(asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1, "10")), None), 0))


async def f2(me):
    log(me, "17", "starts")
    try:
        token13 = var0.set(me + "14")
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0):
            var0.set(me + "15")
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)


async def f1(me):
    log(me, "26", "starts")
    await asyncio.sleep(0.04)
    await asyncio.sleep(0.05)
    t18 = asyncio.create_task(asyncio.sleep(0, "19"))
    asyncio.get_running_loop().call_soon(lambda: log(me, "20", var0.get()))
    t21 = asyncio.create_task(f3(me + ".22"))
    d23, p24 = await asyncio.wait([t21, t18], return_when=asyncio.FIRST_COMPLETED, timeout=0.08)
    log(me, "25", t21 in d23, t18 in d23)


async def f0(me):
    log(me, "38", "starts")
    log(me, "30", await asyncio.gather(f1(me + ".27"), asyncio.sleep(0.09, "28"), f2(me + ".29")))
    async with managed(me + ".33") as entered31:
        log(me, "32", entered31)
        await asyncio.sleep(0.02)
    async with asyncio.timeout(0.06):
        t34 = asyncio.create_task(f3(me + ".35"))
        log(me, "37", await f2(me + ".36"))


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with managed(me + ".42") as entered39:
        log(me, "40", entered39)
        asyncio.get_running_loop().call_soon(lambda: log(me, "41", var0.get()))
    await asyncio.sleep(0.12)
    log(me, "44", await f0(me + ".43"))
    context45 = contextvars.copy_context()
    t46 = asyncio.create_task(f1(me + ".47"), context=context45)
    context45.run(lambda: log(me, "48", var0.get()))
    context49 = contextvars.copy_context()
    t50 = asyncio.create_task(f3(me + ".51"), context=context49)
    context49.run(lambda: log(me, "52", var0.get()))
    log(me, "53", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        var0.set(me + "54")
        var0.set(me + "55")
        t56 = asyncio.create_task(f0(me + ".57"))
        log(me, "59", t56.cancel("c58"))
        log(me, "60", t56.uncancel())
        try:
            log(me, "61", t56.result())
        except BaseException as e:
            log(me, "62", e)
    except BaseException as e:
        log(me, "63", "main failed", e)
    log(me, "64", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main1("m1"), context=contextvars.copy_context()))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
