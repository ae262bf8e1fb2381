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
        try:
            async with asyncio.TaskGroup() as tg12:
                t13 = tg12.create_task(f1(me + ".14"))
                t15 = tg12.create_task(f1(me + ".16"))
                t17 = tg12.create_task(f1(me + ".18"))
                t17.add_done_callback(lambda t: log(me, "19", t.cancelled()))
        except BaseExceptionGroup as e:
            mine9, rest10 = e.split(RuntimeError)
            log(me, "11", mine9, rest10)
            if rest10 is not None:
                raise rest10
        t20 = asyncio.create_task(f1(me + ".21"))
        log(me, "23", await f1(me + ".22"))
        var0.set(me + "24")
    except Exception as e:
        log(me, "25", "Exception", e)
    log(me, "26")


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        asyncio.get_running_loop().call_later(0.3, log, me, "28")
        token29 = var0.set(me + "30")
        log(me, "32", await f0(me + ".31"))
        try:
            var0.reset(token29)
        except (ValueError, RuntimeError) as e:
            log(me, "33", isinstance(e, ValueError))
        n35 = 0
        async def inner34(me):
            nonlocal n35
            n35 += 1
            log(me, "36", n35)
            await asyncio.sleep(0.57)
            var0.set(me + "37")
            log(me, "39", await asyncio.sleep(0.63, "38"))
        try:
            var0.reset(token29)
        except (ValueError, RuntimeError) as e:
            log(me, "40", isinstance(e, ValueError))
    except BaseException as e:
        log(me, "41", "main failed", e)
    log(me, "42", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
