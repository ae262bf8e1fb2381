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

barrier0 = asyncio.Barrier(1)


async def f2(me):
    log(me, "4", "starts")
    log(me, "2", await asyncio.sleep(0.34, "1"))
    log(me, "3", asyncio.current_task().cancel())


async def f1(me):
    log(me, "13", "starts")
    try:
        t5 = asyncio.ensure_future(f2(me + ".6"))
        async with barrier0 as index7:
            log(me, "8", index7)
        t9 = asyncio.ensure_future(asyncio.sleep(0.66, "10"))
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        raise
    finally:
        log(me, "12")


async def f0(me):
    log(me, "25", "starts")
    log(me, "15", await f1(me + ".14"))
    try:
        t16 = asyncio.ensure_future(f2(me + ".17"))
        try:
            log(me, "18", await barrier0.wait())
            t19 = asyncio.create_task(f2(me + ".20"))
            log(me, "21", await barrier0.wait())
        except ValueError as e:
            log(me, "22", "ValueError", e)
        except asyncio.CancelledError as e:
            log(me, "23", "CancelledError", e)
            raise
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            asyncio.get_running_loop().call_later(0, fail, me + ".26")
            log(me, "28", await f1(me + ".27"))
            await asyncio.sleep(0.18)
        except BaseExceptionGroup as e:
            log(me, "29", "BaseExceptionGroup", e)
        finally:
            log(me, "30")
            await asyncio.sleep(0.65)
            log(me, "31")
        asyncio.get_running_loop().call_later(0.24, log, me, "32")
        log(me, "34", await f2(me + ".33"))
        t35 = asyncio.create_task(f0(me + ".36"))
        asyncio.get_running_loop().call_later(0.52, t35.cancel)
        t37 = asyncio.create_task(barrier0.wait())
    except BaseException as e:
        log(me, "38", "main failed", e)
    log(me, "39", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
