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
    sent1 = yield me + "2"
    log(me, "3", sent1)


async def f1(me):
    log(me, "25", "starts")
    try:
        log(me, "4")
        asyncio.get_running_loop().call_later(0.56, lambda: log(me, "5", var0.get()))
        async for x7 in gen0(me + ".6"):
            log(me, "8", x7)
            break
        async with contextlib.aclosing(gen0(me + ".16")) as gen_9:
            async for x10 in gen_9:
                log(me, "11", x10)
                t12 = asyncio.create_task(asyncio.sleep(0.33, "13"))
                log(me, "15", await asyncio.sleep(0.27, "14"))
                break
    except TimeoutError as e:
        log(me, "17", "TimeoutError", e)
    except BaseExceptionGroup as e:
        log(me, "18", "BaseExceptionGroup", e)
        async with contextlib.aclosing(gen0(me + ".22")) as gen_19:
            async for x20 in gen_19:
                log(me, "21", x20)
                break
    log(me, "24", await asyncio.wait_for(asyncio.sleep(0.82, "23"), 0.89))


async def f0(me):
    log(me, "27", "starts")
    log(me, "26", var0.get())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.05)
        asyncio.get_running_loop().call_later(0.58, log, me, "28")
        log(me, "29", var0.get())
        log(me, "30", var0.get())
        asyncio.get_running_loop().call_later(0.13, log, me, "31")
        log(me, "32", var0.get())
        await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0.14) as cm35:
                await asyncio.sleep(0.24)
                log(me, "34", await asyncio.wait_for(asyncio.wait_for(f0(me + ".33"), 0.83), 0.81))
                log(me, "36", cm35.expired())
        except TimeoutError as e:
            log(me, "37", "TimeoutError", e)
            log(me, "38")
        log(me, "40", await asyncio.wait_for(f1(me + ".39"), 0.01))
        try:
            async with asyncio.timeout(0.59) as cm43:
                asyncio.get_running_loop().call_soon(fail, me + ".41")
                raise ValueError(me + "42")
                log(me, "44", cm43.expired())
        except TimeoutError as e:
            log(me, "45", "TimeoutError", e)
    except BaseException as e:
        log(me, "46", "main failed", e)
    log(me, "47", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
