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
    try:
        await asyncio.sleep(0.1)
        yield me + "1"
        raise ValueError(me + "2")
    finally:
        log(me, "3", var0.get())


async def gen1(me):
    try:
        await asyncio.sleep(0.04)
        yield me + "5"
        yield me + "6"
        sent7 = yield me + "8"
        log(me, "9", sent7)
    finally:
        log(me, "10", var0.get())
queue0 = asyncio.Queue(0)


async def f1(me):
    log(me, "19", "starts")
    try:
        t12 = asyncio.create_task(queue0.get())
        var0.set(me + "13")
        asyncio.get_running_loop().call_later(0.03, t12.cancel)
        t14 = asyncio.create_task(asyncio.sleep(0.09, "15"))
        log(me, "16", var0.get())
        log(me, "17", t14.uncancel())
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def f0(me):
    log(me, "23", "starts")
    log(me, "20")
    try:
        log(me, "21", queue0.get_nowait())
    except Exception as e:
        log(me, "22", e)


async def main(me):
    try:
        try:
            t24 = asyncio.create_task(f0(me + ".25"), name="t24")
            log(me, "26", asyncio.current_task().cancelling())
            log(me, "28", await asyncio.sleep(0.11, "27"))
            context29 = contextvars.copy_context()
            asyncio.get_running_loop().call_later(0.09, var0.set, me + "30", context=context29)
            asyncio.get_running_loop().call_later(0.08, lambda: log(me, "31", var0.get()), context=context29)
            t24.add_done_callback(lambda t: log(me, "32", var0.get()), context=context29)
        except asyncio.CancelledError as e:
            log(me, "33", "CancelledError", e)
            raise
        finally:
            log(me, "34")
        log(me, "36", await queue0.put("c35"))
        try:
            context37 = contextvars.copy_context()
            asyncio.get_running_loop().call_soon_threadsafe(var0.set, me + "38", context=context37)
            asyncio.get_running_loop().call_later(0.07, lambda: log(me, "39", var0.get()), context=context37)
            context40 = contextvars.copy_context()
            asyncio.get_running_loop().call_later(0, var0.set, me + "41", context=context40)
            asyncio.get_running_loop().call_later(0.01, lambda: log(me, "42", var0.get()), context=context40)
        except ValueError as e:
            log(me, "43", "ValueError", e)
            raise
        log(me, "44", queue0.qsize(), queue0.empty(), queue0.full())
        log(me, "46", await queue0.put("c45"))
        for i47 in range(2):
            log(me, "48", i47)
            queue0.shutdown()
        t49 = asyncio.create_task(queue0.put("a50"))
        try:
            log(me, "51", queue0.get_nowait())
        except Exception as e:
            log(me, "52", e)
        await asyncio.sleep(0.02)
        async for x54 in gen0(me + ".53"):
            log(me, "55", x54)
            t56 = asyncio.create_task(f0(me + ".57"))
            break
    except BaseException as e:
        log(me, "58", "main failed", e)
    log(me, "59", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
