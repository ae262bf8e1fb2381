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

var0 = contextvars.ContextVar("var0", default="unset")


async def gen0(me):
    yield me + "1"


async def f1(me):
    log(me, "7", "starts")
    try:
        log(me, "2", await asyncio.shield(asyncio.shield(asyncio.gather())))
        log(me, "3", asyncio.current_task().uncancel())
        log(me, "4", asyncio.current_task().cancel())
        f5 = asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as e:
        log(me, "6", "CancelledError", e)
        raise


async def f0(me):
    log(me, "26", "starts")
    log(me, "9", await f1(me + ".8"))
    async for x11 in gen0(me + ".10"):
        log(me, "12", x11)
        gen_13 = keep(gen0(me + ".14"))
        log(me, "15", await advance(gen_13))
        var0.set(me + "16")
    try:
        log(me, "17", var0.get())
    except ValueError as e:
        log(me, "18", "ValueError", e)
    g19 = asyncio.shield(asyncio.sleep(0, "20"))
    asyncio.get_running_loop().call_later(0.05, g19.cancel)
    try:
        log(me, "24", await g19)
    except BaseException as e:
        log(me, "25", "BaseException", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    var0.set(me + "27")
    await asyncio.sleep(0.02)
    context28 = contextvars.copy_context()
    asyncio.get_running_loop().call_later(0.11, var0.set, me + "29", context=context28)
    asyncio.get_running_loop().call_later(0.12, lambda: log(me, "30", var0.get()), context=context28)
    for i31 in range(3):
        log(me, "32", i31)
        log(me, "33")
        context34 = contextvars.copy_context()
        t35 = asyncio.create_task(asyncio.sleep(0.03, "36"), context=context34)
        context34.run(lambda: log(me, "37", var0.get()))
    log(me, "39", await f0(me + ".38"))
    try:
        async for x41 in gen0(me + ".40"):
            log(me, "42", x41)
        await asyncio.sleep(0.02)
    except RuntimeError as e:
        log(me, "43", "RuntimeError", e)
    token44 = var0.set(me + "45")
    log(me, "46", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
