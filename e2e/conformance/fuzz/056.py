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


async def f2(me):
    log(me, "14", "starts")
    log(me, "1", var0.get())
    log(me, "3", await asyncio.sleep(0.02, "2"))
    async with asyncio.TaskGroup() as tg4:
        t5 = tg4.create_task(asyncio.sleep(0.03, "6"))
        asyncio.get_running_loop().call_later(0.03, log, me, "7")
        if t5.done() and not t5.cancelled():
            log(me, "8", t5.exception())
        asyncio.get_running_loop().call_later(0.02, lambda: log(me, "9") or tg4.create_task(asyncio.sleep(0.03, "10")))
    h11 = asyncio.get_running_loop().call_later(0.03, log, me, "12")
    asyncio.get_running_loop().call_soon(lambda: log(me, "13", var0.get()))


async def f1(me):
    log(me, "28", "starts")
    try:
        log(me, "15")
        log(me, "17", await f2(me + ".16"))
        log(me, "19", await f2(me + ".18"))
        async with asyncio.TaskGroup() as tg20:
            t21 = tg20.create_task(f2(me + ".22"))
            t23 = tg20.create_task(f2(me + ".24"))
            log(me, "26", t23.cancel("c25"))
        await asyncio.sleep(0.02)
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)
        raise


async def f0(me):
    log(me, "34", "starts")
    try:
        log(me, "30", await f2(me + ".29"))
        t31 = asyncio.create_task(f1(me + ".32"))
    except asyncio.CancelledError as e:
        log(me, "33", "CancelledError", e)
        raise


async def main(me):
    t35 = asyncio.create_task(f2(me + ".36"))
    log(me, "37", asyncio.current_task().uncancel())
    log(me, "38", await t35)
    log(me, "40", t35.cancel("c39"))
    try:
        async with asyncio.TaskGroup() as tg41:
            t42 = tg41.create_task(f2(me + ".43"))
            log(me, "44")
        raise RuntimeError(me + "45")
    except ValueError as e:
        log(me, "46", "ValueError", e)
        await asyncio.sleep(0.01)
    log(me, "47", t35.cancel())
    log(me, "48", t35.uncancel())
    t49 = asyncio.create_task(f2(me + ".50"))
    log(me, "52", await f0(me + ".51"))
    log(me, "53", var0.get())
    token54 = var0.set(me + "55")
    log(me, "56", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
