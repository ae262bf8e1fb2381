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


async def f0(me):
    log(me, "8", "starts")
    try:
        log(me, "2", await asyncio.sleep(0.03, "1"))
        log(me, "3", asyncio.current_task().cancelling())
        asyncio.get_running_loop().call_soon(lambda: log(me, "4", var0.get()))
        t5 = asyncio.create_task(asyncio.sleep(0.03, "6"))
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        asyncio.get_running_loop().call_later(0.03, t5.cancel)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            try:
                asyncio.get_running_loop().call_later(0.01, lambda: log(me, "9", var0.get()))
            except BaseExceptionGroup as e:
                log(me, "10", "BaseExceptionGroup", e)
                log(me, "11", var0.get())
                t12 = asyncio.create_task(f0(me + ".13"), name="t12")
            t14 = asyncio.create_task(f0(me + ".15"))
            log(me, "17", await f0(me + ".16"))
            asyncio.get_running_loop().call_later(0.03, t14.cancel)
        except BaseExceptionGroup as e:
            log(me, "18", "BaseExceptionGroup", e)
            try:
                raise
            except ValueError as e:
                log(me, "19", "ValueError", e)
            except Exception as e:
                log(me, "20", "Exception", e)
        t21 = asyncio.create_task(f0(me + ".22"))
        try:
            try:
                try:
                    t21.add_done_callback(lambda t: log(me, "23", t.cancelled()))
                except asyncio.CancelledError as e:
                    log(me, "24", "CancelledError", e)
                log(me, "25", t21.done(), t21.cancelled(), t21.cancelling())
            except ValueError as e:
                log(me, "26", "ValueError", e)
            except BaseException as e:
                log(me, "27", "BaseException", e)
                log(me, "28", await t21)
                raise
            log(me, "30", await asyncio.sleep(0.03, "29"))
            log(me, "32", await f0(me + ".31"))
            log(me, "33")
        except asyncio.CancelledError as e:
            log(me, "34", "CancelledError", e)
            t35 = asyncio.create_task(f0(me + ".36"))
            asyncio.get_running_loop().call_soon(lambda: log(me, "37", var0.get()))
            raise
        log(me, "38", t21.done(), t21.cancelled(), t21.cancelling())
        log(me, "39", asyncio.current_task().uncancel())
    except BaseException as e:
        log(me, "40", "main failed", e)
    log(me, "41", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
