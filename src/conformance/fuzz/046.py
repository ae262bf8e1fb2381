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


async def f0(me):
    log(me, "8", "starts")
    try:
        log(me, "2", await asyncio.sleep(0.03, "1"))
        log(me, "3", asyncio.current_task().cancelling())
        asyncio.get_running_loop().call_soon(lambda: log(me, "4", var0.get()))
        t5 = asyncio.create_task(asyncio.sleep(0.02, "6"))
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        asyncio.get_running_loop().call_soon(lambda: log(me, "9", var0.get()))
        await asyncio.sleep(0)
        try:
            token10 = var0.set(me + "11")
        except TimeoutError as e:
            log(me, "12", "TimeoutError", e)
        finally:
            log(me, "13")
            await asyncio.sleep(0.01)
            log(me, "14")
        t15 = asyncio.create_task(f0(me + ".16"), name="t15")
        log(me, "17", t15.done(), t15.cancelled(), t15.cancelling())
        await asyncio.sleep(0.03)
        t15.add_done_callback(lambda t: log(me, "18", var0.get()))
        log(me, "20", await f0(me + ".19"))
        asyncio.get_running_loop().call_later(0.03, t15.cancel)
        await asyncio.sleep(0)
    except BaseException as e:
        log(me, "21", "main failed", e)
    log(me, "22", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
