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
    log(me, "11", "starts")
    try:
        t1 = asyncio.create_task(asyncio.sleep(0.03, "2"))
        t1.add_done_callback(lambda t: log(me, "3", t.cancelled()))
        t1.add_done_callback(lambda t: log(me, "4", t.cancelled()))
        log(me, "5", t1.done(), t1.cancelled(), t1.cancelling())
        log(me, "7", t1.cancel("c6"))
        log(me, "9", t1.cancel("c8"))
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)
        raise


async def f1(me):
    log(me, "19", "starts")
    try:
        await asyncio.sleep(0.01)
        asyncio.get_running_loop().call_later(0.03, fail, me + ".12")
        log(me, "14", asyncio.current_task().cancel("c13"))
        await asyncio.sleep(0.03)
        try:
            asyncio.get_running_loop().call_later(0.02, fail, me + ".15")
            asyncio.get_running_loop().call_soon(fail, me + ".16")
        except ValueError as e:
            log(me, "17", "ValueError", e)
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        await asyncio.sleep(0.01)
        raise


async def f0(me):
    log(me, "27", "starts")
    try:
        log(me, "20")
        log(me, "21", asyncio.current_task().cancelling())
        t22 = asyncio.create_task(f1(me + ".23"))
        h24 = asyncio.get_running_loop().call_later(0.03, log, me, "25")
    except asyncio.CancelledError as e:
        log(me, "26", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        asyncio.get_running_loop().call_soon(log, me, "28")
        t29 = asyncio.create_task(asyncio.sleep(0.01, "30"))
        log(me, "31", t29.remove_done_callback(fail))
        asyncio.get_running_loop().call_later(0, t29.cancel)
        t32 = asyncio.create_task(asyncio.sleep(0, "33"))
        log(me, "35", await f2(me + ".34"))
    except BaseException as e:
        log(me, "36", "main failed", e)
    log(me, "37", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
