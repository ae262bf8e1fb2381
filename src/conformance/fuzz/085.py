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



async def f2(me):
    log(me, "9", "starts")
    try:
        log(me, "1", asyncio.current_task().uncancel())
        log(me, "2")
        t3 = asyncio.create_task(asyncio.sleep(0.62, "4"))
        t5 = asyncio.create_task(asyncio.sleep(0.62, "6"))
        log(me, "7")
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)
        raise


async def f1(me):
    log(me, "16", "starts")
    t10 = asyncio.create_task(f2(me + ".11"))
    t12 = asyncio.create_task(asyncio.sleep(0, "13"))
    log(me, "14", t10.done(), t10.cancelled(), t10.cancelling())
    log(me, "15")


async def f0(me):
    log(me, "22", "starts")
    log(me, "17")
    log(me, "19", await f1(me + ".18"))
    await asyncio.sleep(0.56)
    log(me, "21", await f1(me + ".20"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "23")
        try:
            try:
                for i24 in range(2):
                    log(me, "25", i24)
                    log(me, "26", asyncio.current_task().uncancel())
                log(me, "28", await f2(me + ".27"))
                log(me, "29", asyncio.current_task().get_name())
                t30 = asyncio.create_task(f1(me + ".31"))
            except Exception as e:
                log(me, "32", "Exception", e)
                log(me, "33")
                log(me, "35", await f0(me + ".34"))
            finally:
                log(me, "36")
        except RuntimeError as e:
            log(me, "37", "RuntimeError", e)
        finally:
            log(me, "38")
        t39 = asyncio.create_task(asyncio.sleep(0.35, "40"))
        log(me, "41", asyncio.current_task().cancelling())
        log(me, "42", asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log(me, "44", t39.cancel("c43"))
    except BaseException as e:
        log(me, "45", "main failed", e)
    log(me, "46", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
