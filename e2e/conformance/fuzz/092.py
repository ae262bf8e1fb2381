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

queue0 = asyncio.PriorityQueue(2)


async def f1(me):
    log(me, "13", "starts")
    try:
        n2 = 0
        async def inner1(me):
            nonlocal n2
            n2 += 1
            log(me, "3", n2)
            raise RuntimeError(me + "4")
        try:
            log(me, "5", queue0.get_nowait())
        except Exception as e:
            log(me, "6", e)
        t7 = asyncio.create_task(inner1(me + ".8"))
        log(me, "9")
        t7.add_done_callback(lambda t: log(me, "10", t.cancelled()))
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        raise
    finally:
        log(me, "12")


async def f0(me):
    log(me, "26", "starts")
    t14 = asyncio.create_task(f1(me + ".15"), name="t14")
    log(me, "16", t14.done(), t14.cancelled(), t14.cancelling())
    n18 = 0
    async def inner17(me):
        nonlocal n18
        n18 += 1
        log(me, "19", n18)
        try:
            queue0.put_nowait("b20")
        except Exception as e:
            log(me, "21", e)
        await asyncio.sleep(0.03)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "22", e)
    t23 = asyncio.create_task(inner17(me + ".24"))
    log(me, "25")


async def main1(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "27")
    await asyncio.sleep(0.01)
    try:
        try:
            log(me, "28", queue0.qsize(), queue0.empty(), queue0.full())
            t29 = asyncio.create_task(queue0.get())
            t30 = asyncio.create_task(queue0.put("a31"))
            t30.add_done_callback(lambda t: log(me, "32", t.cancelled()))
        except ValueError as e:
            log(me, "33", "ValueError", e)
        except asyncio.CancelledError as e:
            log(me, "34", "CancelledError", e)
            try:
                queue0.put_nowait("b35")
            except Exception as e:
                log(me, "36", e)
            raise
    except asyncio.CancelledError as e:
        log(me, "37", "CancelledError", e)
    finally:
        log(me, "38")
    log(me, "39", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t40 = asyncio.Task(f1(me + ".41"), loop=asyncio.get_running_loop(), eager_start=True)
    t40.add_done_callback(lambda t: log(me, "42", t.cancelled()))
    t43 = asyncio.create_task(queue0.put("b44"))
    if t40.done() and not t40.cancelled():
        log(me, "45", t40.exception())
    log(me, "46", t43.cancel())
    log(me, "47", "main ends")
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
