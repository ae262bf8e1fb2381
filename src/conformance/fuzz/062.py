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



async def f1(me):
    log(me, "11", "starts")
    t1 = asyncio.create_task(asyncio.sleep(0.02, "2"))
    log(me, "3", t1.done(), t1.cancelled(), t1.cancelling())
    t4 = asyncio.create_task(asyncio.sleep(0.02, "5"))
    d6, p7 = await asyncio.wait([t1], return_when=asyncio.ALL_COMPLETED, timeout=0.02)
    log(me, "8", t1 in d6)
    log(me, "10", await asyncio.sleep(0.03, "9"))


async def f0(me):
    log(me, "25", "starts")
    try:
        try:
            t12 = asyncio.create_task(f1(me + ".13"))
            try:
                log(me, "14", t12.done(), t12.cancelled(), t12.cancelling())
                log(me, "15", asyncio.current_task().get_name())
                await asyncio.sleep(0.01)
            except ValueError as e:
                log(me, "16", "ValueError", e)
                asyncio.get_running_loop().call_later(0.03, t12.cancel)
                log(me, "17")
            except Exception as e:
                log(me, "18", "Exception", e)
        except ValueError as e:
            log(me, "19", "ValueError", e)
        except TimeoutError as e:
            log(me, "20", "TimeoutError", e)
            log(me, "21")
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        raise
    finally:
        log(me, "23")
        await asyncio.sleep(0.03)
        log(me, "24")


async def main(me):
    try:
        log(me, "26")
    except Exception as e:
        log(me, "27", "Exception", e)
        raise
    await asyncio.sleep(0.01)
    try:
        await asyncio.sleep(0.02)
    except Exception as e:
        log(me, "28", "Exception", e)
    except BaseException as e:
        log(me, "29", "BaseException", e)
    t30 = asyncio.create_task(asyncio.sleep(0.03, "31"))
    log(me, "32", t30.cancel())
    d33, p34 = await asyncio.wait([t30], return_when=asyncio.FIRST_COMPLETED, timeout=0.03)
    log(me, "35", t30 in d33)
    log(me, "37", t30.cancel("c36"))
    asyncio.get_running_loop().call_later(0.02, t30.cancel)
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
