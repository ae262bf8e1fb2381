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



async def f3(me):
    log(me, "13", "starts")
    try:
        try:
            t1 = asyncio.create_task(asyncio.sleep(0.03, "2"))
            t3 = asyncio.create_task(asyncio.sleep(0.02, "4"))
            log(me, "5", await t1)
            f6 = asyncio.get_running_loop().create_future()
        except Exception as e:
            log(me, "7", "Exception", e)
            await asyncio.sleep(0.03)
        except RuntimeError as e:
            log(me, "8", "RuntimeError", e)
            t9 = asyncio.create_task(asyncio.sleep(0.02, "10"))
        finally:
            log(me, "11")
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


async def f2(me):
    log(me, "18", "starts")
    log(me, "14")
    log(me, "15", asyncio.current_task().cancelling())
    log(me, "17", await f3(me + ".16"))


async def f1(me):
    log(me, "31", "starts")
    try:
        log(me, "20", await asyncio.sleep(0, "19"))
        log(me, "21")
        for i22 in range(2):
            log(me, "23", i22)
            t24 = asyncio.create_task(f3(me + ".25"))
            t26 = asyncio.create_task(f3(me + ".27"))
    except asyncio.CancelledError as e:
        log(me, "28", "CancelledError", e)
        t29 = asyncio.create_task(f3(me + ".30"))


async def f0(me):
    log(me, "36", "starts")
    log(me, "32", asyncio.current_task().cancel())
    f33 = asyncio.get_running_loop().create_future()
    t34 = asyncio.create_task(f2(me + ".35"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "38", await asyncio.sleep(0.02, "37"))
        await asyncio.sleep(0.02)
        try:
            log(me, "40", await f3(me + ".39"))
        except RuntimeError as e:
            log(me, "41", "RuntimeError", e)
            t42 = asyncio.create_task(f0(me + ".43"))
        finally:
            log(me, "44")
        log(me, "46", await f0(me + ".45"))
        t47 = asyncio.create_task(f3(me + ".48"))
        await asyncio.sleep(0.02)
        await asyncio.sleep(0.01)
        asyncio.get_running_loop().call_later(0.02, t47.cancel)
        log(me, "49", t47.cancel())
    except BaseException as e:
        log(me, "50", "main failed", e)
    log(me, "51", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
