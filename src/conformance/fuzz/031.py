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
    log(me, "17", "starts")
    await asyncio.sleep(0.01)
    asyncio.get_running_loop().call_later(0.03, fail, me + ".12")
    log(me, "13", asyncio.current_task().uncancel())
    log(me, "14")
    await asyncio.sleep(0.03)
    t15 = asyncio.create_task(f2(me + ".16"))


async def f0(me):
    log(me, "19", "starts")
    log(me, "18")


async def main1(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.01)
        t20 = asyncio.create_task(f2(me + ".21"))
        for i22 in range(3):
            log(me, "23", i22)
            h24 = asyncio.get_running_loop().call_later(0.02, log, me, "25")
        try:
            log(me, "26")
            t20.add_done_callback(lambda t: log(me, "27", t.cancelled()))
        except asyncio.CancelledError as e:
            log(me, "28", "CancelledError", e)
            raise
        finally:
            log(me, "29")
            await asyncio.sleep(0.03)
            log(me, "30")
    except BaseException as e:
        log(me, "31", "main failed", e)
    log(me, "32", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    asyncio.get_running_loop().call_later(0.02, log, me, "33")
    t34 = asyncio.create_task(f2(me + ".35"), name="t34")
    t36 = asyncio.create_task(f0(me + ".37"))
    t38 = asyncio.create_task(f0(me + ".39"))
    try:
        asyncio.get_running_loop().call_soon(fail, me + ".40")
        log(me, "41")
    except ValueError as e:
        log(me, "42", "ValueError", e)
    log(me, "43", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
