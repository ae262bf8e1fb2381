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
    log(me, "9", "starts")
    log(me, "1", var0.get())
    log(me, "3", await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.3, "2"), 0.14), 0.6))
    log(me, "4", asyncio.current_task().cancel())
    t5 = asyncio.create_task(asyncio.sleep(0.26, "6"))
    log(me, "7")
    var0.set(me + "8")


async def f0(me):
    log(me, "29", "starts")
    t10 = asyncio.create_task(f1(me + ".11"))
    log(me, "12")
    try:
        log(me, "13", t10.uncancel())
        log(me, "14", var0.get())
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.22) as cm18:
                log(me, "15", asyncio.current_task().get_name())
                t10.add_done_callback(lambda t: log(me, "16", t.cancelled()))
                log(me, "17", t10.cancel())
                log(me, "19", cm18.expired())
        except TimeoutError as e:
            log(me, "20", "TimeoutError", e)
        finally:
            log(me, "21")
            await asyncio.sleep(0.46)
            log(me, "22")
    except ValueError as e:
        log(me, "23", "ValueError", e)
    except BaseExceptionGroup as e:
        log(me, "24", "BaseExceptionGroup", e)
        log(me, "26", t10.cancel("c25"))
    finally:
        log(me, "27")
        await asyncio.sleep(0.38)
        log(me, "28")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        cm30 = asyncio.timeout(0.48)
        try:
            async with cm30:
                await asyncio.sleep(0.72)
                cm30.reschedule(asyncio.get_running_loop().time() + 0.56)
                log(me, "32", await f0(me + ".31"))
                t33 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f0(me + ".34"), 0.46), None))
        except TimeoutError as e:
            log(me, "35", "TimeoutError", e)
        finally:
            log(me, "36")
            await asyncio.sleep(0.32)
            log(me, "37")
        log(me, "38", cm30.expired())
        cm39 = asyncio.timeout(0)
        try:
            async with cm39:
                try:
                    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.24):
                        log(me, "40")
                        await asyncio.sleep(0.18)
                    for i41 in range(3):
                        log(me, "42", i41)
                        await asyncio.sleep(0.89)
                    try:
                        t43 = asyncio.create_task(f1(me + ".44"), name="t43")
                        token45 = var0.set(me + "46")
                        t47 = asyncio.create_task(f0(me + ".48"))
                        t49 = asyncio.create_task(asyncio.sleep(0.78, "50"))
                    except BaseException as e:
                        log(me, "51", "BaseException", e)
                        await asyncio.sleep(0.16)
                        raise
                    except RuntimeError as e:
                        log(me, "52", "RuntimeError", e)
                    log(me, "53")
                except ValueError as e:
                    log(me, "54", "ValueError", e)
                except BaseException as e:
                    log(me, "55", "BaseException", e)
                    raise
                cm39.reschedule(None)
                log(me, "57", asyncio.current_task().cancel("c56"))
        except TimeoutError as e:
            log(me, "58", "TimeoutError", e)
        finally:
            log(me, "59")
            await asyncio.sleep(0.38)
            log(me, "60")
        log(me, "61", cm39.expired())
    except BaseException as e:
        log(me, "62", "main failed", e)
    log(me, "63", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
