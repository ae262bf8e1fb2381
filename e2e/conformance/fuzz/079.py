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
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    try:
        async with asyncio.TaskGroup() as tg32:
            t33 = tg32.create_task(f0(me + ".34"))
            log(me, "35")
            log(me, "37", t33.cancel("c36"))
            asyncio.get_running_loop().call_later(0.43, lambda: log(me, "38", var0.get()))
        var0.set(me + "39")
        try:
            async with asyncio.TaskGroup() as tg43:
                t44 = tg43.create_task(f0(me + ".45"))
                try:
                    log(me, "46", asyncio.current_task().uncancel())
                except TimeoutError as e:
                    log(me, "47", "TimeoutError", e)
                except BaseExceptionGroup as e:
                    log(me, "48", "BaseExceptionGroup", e)
                asyncio.get_running_loop().call_soon(log, me, "49")
        except BaseExceptionGroup as e:
            mine40, rest41 = e.split(ValueError)
            log(me, "42", mine40, rest41)
            if rest41 is not None:
                raise rest41
        t50 = asyncio.create_task(f0(me + ".51"))
        await asyncio.sleep(0.55)
    except BaseException as e:
        log(me, "52", "main failed", e)
    log(me, "53", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
