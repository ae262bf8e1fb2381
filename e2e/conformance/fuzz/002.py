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
    log(me, "19", "starts")
    try:
        try:
            try:
                t1 = asyncio.create_task(asyncio.sleep(0.33, "2"))
            except TimeoutError as e:
                log(me, "3", "TimeoutError", e)
            except RuntimeError as e:
                log(me, "4", "RuntimeError", e)
                raise RuntimeError(me + "5")
            await asyncio.sleep(0.18)
        except BaseException as e:
            log(me, "6", "BaseException", e)
            raise
        except RuntimeError as e:
            log(me, "7", "RuntimeError", e)
        var0.set(me + "8")
        var0.set(me + "9")
        asyncio.get_running_loop().call_soon(fail, me + ".10")
    except BaseExceptionGroup as e:
        log(me, "11", "BaseExceptionGroup", e)
    except Exception as e:
        log(me, "12", "Exception", e)
    context13 = contextvars.copy_context()
    t14 = asyncio.create_task(asyncio.sleep(0.36, "15"), context=context13)
    context13.run(lambda: log(me, "16", var0.get()))
    log(me, "17", await t14)
    log(me, "18", asyncio.current_task().get_name())


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t20 = asyncio.create_task(f0(me + ".21"))
        var0.set(me + "22")
        await asyncio.sleep(0.25)
        log(me, "23", await t20)
        log(me, "24", asyncio.current_task().get_name())
        asyncio.get_running_loop().call_later(0.01, log, me, "25")
        t26 = asyncio.create_task(f0(me + ".27"))
    except BaseException as e:
        log(me, "28", "main failed", e)
    log(me, "29", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
