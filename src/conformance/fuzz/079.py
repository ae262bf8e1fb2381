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


async def f1(me):
    log(me, "8", "starts")
    async with asyncio.TaskGroup() as tg1:
        t2 = tg1.create_task(asyncio.sleep(0, "3"))
        t4 = tg1.create_task(asyncio.sleep(0.68, "5"))
        log(me, "6", await t2)
    log(me, "7", asyncio.current_task().cancelling())


async def f0(me):
    log(me, "27", "starts")
    try:
        async with asyncio.TaskGroup() as tg9:
            t10 = tg9.create_task(f1(me + ".11"))
            log(me, "12", asyncio.current_task().cancel())
        log(me, "14", await f1(me + ".13"))
        async with asyncio.TaskGroup() as tg15:
            t16 = tg15.create_task(f1(me + ".17"))
            t18 = tg15.create_task(f1(me + ".19"))
            t20 = tg15.create_task(f1(me + ".21"))
            asyncio.get_running_loop().call_soon(log, me, "22")
            if t16.done() and not t16.cancelled():
                log(me, "23", t16.exception())
            log(me, "24")
        log(me, "25", asyncio.current_task().uncancel())
    except Exception as e:
        log(me, "26", "Exception", e)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        token28 = var0.set(me + "29")
        try:
            var0.reset(token28)
        except (ValueError, RuntimeError) as e:
            log(me, "30", isinstance(e, ValueError))
        n32 = 0
        async def inner31(me):
            nonlocal n32
            n32 += 1
            log(me, "33", n32)
            await asyncio.sleep(0.57)
            var0.set(me + "34")
            log(me, "36", await asyncio.sleep(0.63, "35"))
        try:
            var0.reset(token28)
        except (ValueError, RuntimeError) as e:
            log(me, "37", isinstance(e, ValueError))
        try:
            async with asyncio.TaskGroup() as tg38:
                t39 = tg38.create_task(f0(me + ".40"))
                t41 = tg38.create_task(asyncio.sleep(0.31, "42"))
                t43 = tg38.create_task(inner31(me + ".44"))
        except TimeoutError as e:
            log(me, "45", "TimeoutError", e)
        except BaseExceptionGroup as e:
            log(me, "46", "BaseExceptionGroup", e)
        asyncio.get_running_loop().call_soon(log, me, "47")
        t48 = asyncio.create_task(f0(me + ".49"))
        var0.set(me + "50")
        log(me, "52", await f0(me + ".51"))
        asyncio.get_running_loop().call_soon(log, me, "53")
        log(me, "55", await inner31(me + ".54"))
        log(me, "57", await f1(me + ".56"))
    except BaseException as e:
        log(me, "58", "main failed", e)
    log(me, "59", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
