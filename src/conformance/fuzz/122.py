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


async def gen0(me):
    try:
        await asyncio.sleep(0.1)
        yield me + "1"
        raise ValueError(me + "2")
    finally:
        log(me, "3")


async def gen1(me):
    try:
        await asyncio.sleep(0.04)
        yield me + "5"
        yield me + "6"
        sent7 = yield me + "8"
        log(me, "9", sent7)
    finally:
        log(me, "10")
queue0 = asyncio.Queue(0)


async def f1(me):
    log(me, "19", "starts")
    t12 = asyncio.create_task(queue0.join())
    log(me, "13")
    var0.set(me + "14")
    log(me, "16", t12.cancel("c15"))
    log(me, "17", t12.cancel())
    if t12.done() and not t12.cancelled():
        log(me, "18", t12.exception())


async def f0(me):
    log(me, "35", "starts")
    var0.set(me + "20")
    token21 = var0.set(me + "22")
    var0.set(me + "23")
    for i24 in range(3):
        log(me, "25", i24)
        t26 = asyncio.create_task(asyncio.sleep(0.1, "27"))
    try:
        raise ValueError(me + "28")
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)
        raise
    except BaseExceptionGroup as e:
        log(me, "30", "BaseExceptionGroup", e)
    finally:
        log(me, "31")
        await asyncio.sleep(0)
        log(me, "32")
    t33 = asyncio.create_task(queue0.put("c34"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "37", await queue0.put("b36"))
        await asyncio.sleep(0.04)
        log(me, "38")
        t39 = asyncio.create_task(f1(me + ".40"))
        log(me, "41", t39.uncancel())
        try:
            log(me, "42", t39.result())
        except BaseException as e:
            log(me, "43", e)
        t44 = asyncio.create_task(queue0.get())
        log(me, "46", await asyncio.sleep(0, "45"))
        context47 = contextvars.copy_context()
        t48 = asyncio.create_task(f1(me + ".49"), context=context47)
        context47.run(lambda: log(me, "50", var0.get()))
        log(me, "51", asyncio.current_task().cancelling())
        asyncio.get_running_loop().call_soon(lambda: log(me, "52", var0.get()))
    except BaseException as e:
        log(me, "53", "main failed", e)
    log(me, "54", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
