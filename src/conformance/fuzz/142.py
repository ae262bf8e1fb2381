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



async def gen0(me):
    try:
        await asyncio.sleep(0)
        yield me + "1"
    finally:
        log(me, "2")
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "9", "starts")
    context4 = contextvars.copy_context()
    t5 = asyncio.create_task(asyncio.sleep(0.39, "6"), context=context4)
    context4.run(lambda: log(me, "7", var0.get()))
    raise ValueError(me + "8")


async def f1(me):
    log(me, "23", "starts")
    try:
        try:
            for i10 in range(3):
                log(me, "11", i10)
                log(me, "13", await f2(me + ".12"))
            await asyncio.sleep(0.48)
            log(me, "15", await asyncio.gather(f2(me + ".14")))
        except Exception as e:
            log(me, "16", "Exception", e)
        except BaseException as e:
            log(me, "17", "BaseException", e)
            raise
        finally:
            log(me, "18")
            await asyncio.sleep(0.4)
            log(me, "19")
        log(me, "20", var0.get())
        log(me, "21", asyncio.current_task().cancel())
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        raise


async def f0(me):
    log(me, "27", "starts")
    f24 = asyncio.get_running_loop().create_future()
    log(me, "26", await f1(me + ".25"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t28 = asyncio.create_task(f0(me + ".29"))
    log(me, "31", await asyncio.shield(asyncio.sleep(0.31, "30")))
    d32, p33 = await asyncio.wait([t28], return_when=asyncio.FIRST_EXCEPTION)
    log(me, "34", t28 in d32)
    log(me, "35")
    await asyncio.sleep(0.82)
    try:
        t28.add_done_callback(lambda t: log(me, "36", var0.get()))
    except RuntimeError as e:
        log(me, "37", "RuntimeError", e)
    async for x39 in gen0(me + ".38"):
        log(me, "40", x39)
        t41 = asyncio.create_task(f1(me + ".42"))
        log(me, "43", await t28)
    log(me, "45", t28.cancel("c44"))
    t46 = asyncio.create_task(f0(me + ".47"))
    log(me, "48", t46.cancel())
    log(me, "52", await asyncio.gather(asyncio.gather(asyncio.shield(f2(me + ".49")), f1(me + ".50"), asyncio.sleep(0.18, "51"), t28, t28), return_exceptions=True))
    log(me, "53", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
