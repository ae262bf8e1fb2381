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

bounded0 = asyncio.BoundedSemaphore(2)
bounded1 = asyncio.BoundedSemaphore(2)
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "13", "starts")
    log(me, "1", var0.get())
    var0.set(me + "2")
    try:
        context3 = contextvars.copy_context()
        t4 = asyncio.create_task(asyncio.sleep(0.5, "5"), context=context3)
        context3.run(lambda: log(me, "6", var0.get()))
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        await asyncio.sleep(0.62)
    finally:
        log(me, "8")
    n10 = 0
    async def inner9(me):
        nonlocal n10
        n10 += 1
        log(me, "11", n10)
        log(me, "12", await asyncio.gather(return_exceptions=True))


async def f2(me):
    log(me, "23", "starts")
    log(me, "18", await asyncio.gather(asyncio.gather(asyncio.gather()), f3(me + ".14"), asyncio.shield(asyncio.gather(f3(me + ".15"), asyncio.sleep(0.11, "16"), f3(me + ".17"))), return_exceptions=True))
    await asyncio.sleep(0.14)
    t19 = asyncio.create_task(f3(me + ".20"))
    log(me, "21", t19.uncancel())
    raise RuntimeError(me + "22")


async def f1(me):
    log(me, "34", "starts")
    t24 = asyncio.create_task(asyncio.sleep(0.9, "25"))
    g26 = asyncio.gather()
    g26.add_done_callback(lambda g: log(me, "27", g.cancelled()))
    try:
        log(me, "30", await g26)
    except Exception as e:
        log(me, "31", "Exception", e)
        var0.set(me + "32")
    log(me, "33")


async def f0(me):
    log(me, "43", "starts")
    log(me, "35", asyncio.current_task().get_name())
    n37 = 0
    async def inner36(me):
        nonlocal n37
        n37 += 1
        log(me, "38", n37)
        asyncio.get_running_loop().call_later(0.87, lambda: log(me, "39", var0.get()))
    async with bounded1:
        try:
            bounded1.release()
        except (RuntimeError, ValueError) as e:
            log(me, "40", e)
    t41 = asyncio.create_task(f3(me + ".42"))


async def main(me):
    try:
        var0.set(me + "44")
        var0.set(me + "45")
        t46 = asyncio.create_task(asyncio.sleep(0.14, "47"), name="t46")
        async with bounded0:
            log(me, "49", await f0(me + ".48"))
            log(me, "51", await f1(me + ".50"))
        await asyncio.sleep(0.84)
        d52, p53 = await asyncio.wait([t46], return_when=asyncio.FIRST_EXCEPTION)
        log(me, "54", t46 in d52)
        for c55 in asyncio.as_completed([t46]):
            try:
                log(me, "56", await c55)
            except Exception as e:
                log(me, "57", e)
        log(me, "59", await f0(me + ".58"))
        t46.add_done_callback(lambda t: log(me, "60", t.cancelled()))
        d61, p62 = await asyncio.wait([t46], return_when=asyncio.ALL_COMPLETED)
        log(me, "63", t46 in d61)
    except BaseException as e:
        log(me, "64", "main failed", e)
    log(me, "65", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
