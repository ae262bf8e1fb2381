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


async def f0(me):
    log(me, "17", "starts")
    token1 = var0.set(me + "2")
    var0.set(me + "3")
    for i4 in range(3):
        log(me, "5", i4)
        await asyncio.sleep(0.04)
        log(me, "7", asyncio.current_task().cancel("c6"))
    t8 = asyncio.create_task(asyncio.sleep(0.06, "9"))
    log(me, "10", await t8)
    try:
        t11 = asyncio.create_task(asyncio.sleep(0.12, "12"))
        asyncio.get_running_loop().call_soon(lambda: log(me, "13", var0.get()))
        log(me, "14", await t8)
        var0.set(me + "15")
    except BaseExceptionGroup as e:
        log(me, "16", "BaseExceptionGroup", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "18", asyncio.current_task().cancelling())
    log(me, "20", await f0(me + ".19"))
    context21 = contextvars.copy_context()
    t22 = asyncio.create_task(f0(me + ".23"), context=context21)
    context21.run(lambda: log(me, "24", var0.get()))
    log(me, "26", await asyncio.shield(asyncio.sleep(0.07, "25")))
    for c27 in asyncio.as_completed([t22]):
        try:
            log(me, "28", await c27)
        except Exception as e:
            log(me, "29", e)
    log(me, "30")
    log(me, "31")
    log(me, "32", t22.cancel())
    log(me, "33", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
