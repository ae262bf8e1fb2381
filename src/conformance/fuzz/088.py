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
    log(me, "11", "starts")
    try:
        log(me, "1", var0.get())
        log(me, "3", await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.3, "2"), 0.14), 0.6))
        t4 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.12, "5"), 0.23), 0.65))
        log(me, "6", asyncio.current_task().cancel())
        return me + "7"
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)
    finally:
        log(me, "9")
        await asyncio.sleep(0.44)
        log(me, "10")


async def f0(me):
    log(me, "25", "starts")
    var0.set(me + "12")
    for i13 in range(3):
        log(me, "14", i13)
        log(me, "16", await f1(me + ".15"))
        t17 = asyncio.create_task(asyncio.sleep(0.7, "18"))
    try:
        log(me, "20", await f1(me + ".19"))
        try:
            token21 = var0.set(me + "22")
            await asyncio.sleep(0.35)
        except TimeoutError as e:
            log(me, "23", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)
        raise


async def main(me):
    try:
        for i26 in range(2):
            log(me, "27", i26)
            try:
                log(me, "29", await f0(me + ".28"))
                t30 = asyncio.create_task(f0(me + ".31"))
                log(me, "32", asyncio.current_task().uncancel())
                log(me, "33")
            except BaseExceptionGroup as e:
                log(me, "34", "BaseExceptionGroup", e)
            except RuntimeError as e:
                log(me, "35", "RuntimeError", e)
        try:
            log(me, "37", await f1(me + ".36"))
            try:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0) as cm49:
                    try:
                        log(me, "38", asyncio.current_task().cancel())
                        t39 = asyncio.create_task(f1(me + ".40"))
                        log(me, "41")
                        log(me, "42", await t39)
                    except BaseExceptionGroup as e:
                        log(me, "43", "BaseExceptionGroup", e)
                    finally:
                        log(me, "44")
                        await asyncio.sleep(0.55)
                        log(me, "45")
                    var0.set(me + "46")
                    t47 = asyncio.create_task(asyncio.wait_for(f1(me + ".48"), 0.64), name="t47")
                    log(me, "50", cm49.expired())
            except TimeoutError as e:
                log(me, "51", "TimeoutError", e)
                await asyncio.sleep(0.35)
            finally:
                log(me, "52")
                await asyncio.sleep(0.78)
                log(me, "53")
        except BaseException as e:
            log(me, "54", "BaseException", e)
            await asyncio.sleep(0.16)
            raise
        except RuntimeError as e:
            log(me, "55", "RuntimeError", e)
    except BaseException as e:
        log(me, "56", "main failed", e)
    log(me, "57", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
