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


async def f1(me):
    log(me, "10", "starts")
    try:
        async with asyncio.TaskGroup() as tg5:
            t6 = tg5.create_task(asyncio.sleep(0.68, "7"))
            log(me, "8", await t6)
    except BaseExceptionGroup as e:
        log(me, "4", e.subgroup(BaseExceptionGroup), e.subgroup(lambda x: isinstance(x, BaseExceptionGroup)))
    log(me, "9", asyncio.current_task().cancelling())


async def f0(me):
    log(me, "31", "starts")
    try:
        try:
            try:
                async with asyncio.TaskGroup() as tg14:
                    t15 = tg14.create_task(f1(me + ".16"))
                    t17 = tg14.create_task(f1(me + ".18"))
                    t19 = tg14.create_task(f1(me + ".20"))
                    try:
                        log(me, "21", t19.result())
                    except BaseException as e:
                        log(me, "22", e)
            except BaseExceptionGroup as e:
                mine11, rest12 = e.split(RuntimeError)
                log(me, "13", mine11, rest12)
            t23 = asyncio.create_task(f1(me + ".24"))
            log(me, "25", var0.get())
            asyncio.get_running_loop().call_soon(log, me, "26")
        except ValueError as e:
            log(me, "27", "ValueError", e)
        except RuntimeError as e:
            log(me, "28", "RuntimeError", e)
        var0.set(me + "29")
    except asyncio.CancelledError as e:
        log(me, "30", "CancelledError", e)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    asyncio.get_running_loop().call_later(0.02, lambda: log(me, "32", var0.get()))
    log(me, "33")
    await asyncio.sleep(0.57)
    var0.set(me + "34")
    log(me, "36", await asyncio.sleep(0.63, "35"))
    async with asyncio.TaskGroup() as tg37:
        t38 = tg37.create_task(f0(me + ".39"))
        t40 = tg37.create_task(f0(me + ".41"))
        asyncio.get_running_loop().call_later(0.31, lambda: log(me, "42") or tg37.create_task(f0(me + ".43")))
    t44 = asyncio.create_task(f1(me + ".45"))
    log(me, "47", await f1(me + ".46"))
    async with asyncio.TaskGroup() as tg48:
        t49 = tg48.create_task(f0(me + ".50"))
        t51 = tg48.create_task(f0(me + ".52"))
        await asyncio.sleep(0.55)
        asyncio.get_running_loop().call_later(0.67, lambda: log(me, "53") or tg48.create_task(f1(me + ".54")))
    log(me, "55")
    t56 = asyncio.ensure_future(asyncio.sleep(0.8, "57"))
    h58 = asyncio.get_running_loop().call_later(0.12, log, me, "59")
    log(me, "60", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
