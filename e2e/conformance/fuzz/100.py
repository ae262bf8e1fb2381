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

bounded0 = asyncio.BoundedSemaphore(2)


async def f0(me):
    log(me, "14", "starts")
    await asyncio.sleep(0.58)
    await asyncio.sleep(0)
    try:
        t1 = asyncio.create_task(asyncio.sleep(0.87, "2"), name="t1")
        d3, p4 = await asyncio.wait([t1], return_when=asyncio.FIRST_EXCEPTION)
        log(me, "5", t1 in d3)
        try:
            log(me, "6")
        except TimeoutError as e:
            log(me, "7", "TimeoutError", e)
        except Exception as e:
            log(me, "8", "Exception", e)
        raise RuntimeError(me + "9")
    except ValueError as e:
        log(me, "10", "ValueError", e)
    except RuntimeError as e:
        log(me, "11", "RuntimeError", e)
    finally:
        log(me, "12")
        await asyncio.sleep(0.84)
        log(me, "13")


async def main(me):
    async with bounded0:
        log(me, "15", asyncio.current_task().cancelling())
    t16 = asyncio.create_task(f0(me + ".17"))
    log(me, "18")
    t19 = asyncio.create_task(asyncio.sleep(0.46, "20"), name="t19")
    await asyncio.sleep(0.07)
    log(me, "21", t19.done(), t19.cancelled(), t19.cancelling())
    log(me, "22", t16.done(), t16.cancelled(), t16.cancelling())
    async with bounded0:
        log(me, "23", t19.uncancel())
        d24, p25 = await asyncio.wait([t16, t19], return_when=asyncio.FIRST_EXCEPTION, timeout=0)
        log(me, "26", t16 in d24, t19 in d24)
    log(me, "27", t16.cancel())
    log(me, "28", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
