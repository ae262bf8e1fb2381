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


async def f2(me):
    log(me, "14", "starts")
    log(me, "1", var0.get())
    log(me, "3", await asyncio.sleep(0.02, "2"))
    async with asyncio.TaskGroup() as tg4:
        t5 = tg4.create_task(asyncio.sleep(0.03, "6"))
        asyncio.get_running_loop().call_later(0.03, log, me, "7")
        log(me, "8", t5.uncancel())
        asyncio.get_running_loop().call_later(0.02, lambda: log(me, "9") or tg4.create_task(asyncio.sleep(0.03, "10")))
    h11 = asyncio.get_running_loop().call_later(0.03, log, me, "12")
    asyncio.get_running_loop().call_soon(lambda: log(me, "13", var0.get()))


async def f1(me):
    log(me, "29", "starts")
    try:
        log(me, "15")
        log(me, "17", await f2(me + ".16"))
        log(me, "19", await f2(me + ".18"))
        async with asyncio.TaskGroup() as tg20:
            t21 = tg20.create_task(f2(me + ".22"))
            t23 = tg20.create_task(f2(me + ".24"))
            log(me, "25", asyncio.current_task().get_name())
        t26 = asyncio.create_task(f2(me + ".27"))
    except asyncio.CancelledError as e:
        log(me, "28", "CancelledError", e)
        raise


async def f0(me):
    log(me, "39", "starts")
    try:
        log(me, "31", await f2(me + ".30"))
        n33 = 0
        async def inner32(me):
            nonlocal n33
            n33 += 1
            log(me, "34", n33)
            h35 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.01, log, me, "36")
            asyncio.get_running_loop().call_soon(fail, me + ".37")
    except asyncio.CancelledError as e:
        log(me, "38", "CancelledError", e)


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "40", asyncio.current_task().cancel())
    log(me, "41", asyncio.current_task().cancelling())
    h42 = asyncio.get_running_loop().call_soon(log, me, "43")
    log(me, "45", await f0(me + ".44"))
    t46 = asyncio.create_task(f0(me + ".47"))
    log(me, "49", await f0(me + ".48"))
    try:
        log(me, "50", t46.result())
    except BaseException as e:
        log(me, "51", e)
    log(me, "52")
    if t46.done() and not t46.cancelled():
        log(me, "53", t46.exception())
    log(me, "54", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
