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



async def gen0(me):
    try:
        await asyncio.sleep(0)
        yield me + "1"
    finally:
        log(me, "2", var0.get())
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "9", "starts")
    context4 = contextvars.copy_context()
    asyncio.get_running_loop().call_later(0.42, var0.set, me + "5", context=context4)
    asyncio.get_running_loop().call_later(0.6, lambda: log(me, "6", var0.get()), context=context4)
    log(me, "8", await asyncio.sleep(0.47, "7"))


async def f1(me):
    log(me, "16", "starts")
    try:
        log(me, "10", var0.get())
        log(me, "12", await f2(me + ".11"))
        log(me, "14", await f2(me + ".13"))
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise


async def f0(me):
    log(me, "26", "starts")
    log(me, "17", asyncio.current_task().uncancel())
    context18 = contextvars.copy_context()
    asyncio.get_running_loop().call_soon_threadsafe(var0.set, me + "19", context=context18)
    asyncio.get_running_loop().call_later(0.7, lambda: log(me, "20", var0.get()), context=context18)
    await asyncio.sleep(0)
    log(me, "22", await asyncio.sleep(0.74, "21"))
    try:
        await asyncio.sleep(0.29)
        f23 = asyncio.get_running_loop().create_future()
    except TimeoutError as e:
        log(me, "24", "TimeoutError", e)
    finally:
        log(me, "25")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        var0.set(me + "27")
        t28 = asyncio.create_task(asyncio.sleep(0.03, "29"))
        log(me, "31", await f2(me + ".30"))
        await asyncio.sleep(0.36)
        var0.set(me + "32")
        log(me, "33")
        await asyncio.sleep(0.82)
        try:
            t28.add_done_callback(lambda t: log(me, "34", var0.get()))
        except RuntimeError as e:
            log(me, "35", "RuntimeError", e)
        async for x37 in gen0(me + ".36"):
            log(me, "38", x37)
            t39 = asyncio.create_task(f0(me + ".40"))
            for c41 in asyncio.as_completed([t39]):
                try:
                    log(me, "42", await c41)
                except Exception as e:
                    log(me, "43", e)
        log(me, "45", await f0(me + ".44"))
        log(me, "46", t28.cancel())
    except BaseException as e:
        log(me, "47", "main failed", e)
    log(me, "48", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
