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

var0 = contextvars.ContextVar("var0", default="unset")


async def gen0(me):
    yield me + "1"


async def f1(me):
    log(me, "8", "starts")
    try:
        log(me, "2", await asyncio.shield(asyncio.shield(asyncio.gather())))
        log(me, "3", asyncio.current_task().cancel())
        token4 = var0.set(me + "5")
        var0.set(me + "6")
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise


async def f0(me):
    log(me, "27", "starts")
    log(me, "10", await f1(me + ".9"))
    async for x12 in gen0(me + ".11"):
        log(me, "13", x12)
        gen_14 = keep(gen0(me + ".15"))
        log(me, "16", await advance(gen_14))
        f17 = asyncio.get_running_loop().create_future()
    try:
        log(me, "18", var0.get())
    except ValueError as e:
        log(me, "19", "ValueError", e)
    g20 = asyncio.shield(asyncio.sleep(0, "21"))
    asyncio.get_running_loop().call_later(0.05, g20.cancel)
    try:
        log(me, "25", await g20)
    except BaseException as e:
        log(me, "26", "BaseException", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    var0.set(me + "28")
    await asyncio.sleep(0.02)
    context29 = contextvars.copy_context()
    t30 = asyncio.create_task(f1(me + ".31"), context=context29)
    context29.run(lambda: log(me, "32", var0.get()))
    t33 = asyncio.create_task(f1(me + ".34"))
    log(me, "35")
    d36, p37 = await asyncio.wait([t30], return_when=asyncio.FIRST_COMPLETED, timeout=0.12)
    log(me, "38", t30 in d36)
    log(me, "40", await f0(me + ".39"))
    log(me, "41", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
