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

queue0 = asyncio.PriorityQueue(2)


async def f1(me):
    log(me, "12", "starts")
    for i1 in range(2):
        log(me, "2", i1)
        try:
            log(me, "3", await queue0.get())
            try:
                log(me, "4")
                f5 = asyncio.get_running_loop().create_future()
                t6 = asyncio.create_task(queue0.put("b7"))
            except RuntimeError as e:
                log(me, "8", "RuntimeError", e)
            await asyncio.sleep(0)
            t9 = asyncio.create_task(queue0.put("b10"))
        except RuntimeError as e:
            log(me, "11", "RuntimeError", e)


async def f0(me):
    log(me, "17", "starts")
    log(me, "13", await queue0.get())
    try:
        await asyncio.sleep(0.03)
        try:
            log(me, "14", queue0.get_nowait())
        except Exception as e:
            log(me, "15", e)
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "18", e)
        t19 = asyncio.create_task(f0(me + ".20"))
        log(me, "21", asyncio.current_task().cancelling())
        log(me, "22")
        log(me, "23", t19.done(), t19.cancelled(), t19.cancelling())
        try:
            log(me, "24", t19.result())
        except BaseException as e:
            log(me, "25", e)
        if t19.done() and not t19.cancelled():
            log(me, "26", t19.exception())
        try:
            log(me, "27", t19.cancel())
        except TimeoutError as e:
            log(me, "28", "TimeoutError", e)
        except Exception as e:
            log(me, "29", "Exception", e)
        try:
            t30 = asyncio.create_task(f1(me + ".31"))
            t32 = asyncio.create_task(queue0.get())
        except BaseExceptionGroup as e:
            log(me, "33", "BaseExceptionGroup", e)
        except BaseException as e:
            log(me, "34", "BaseException", e)
            raise
        log(me, "35", await queue0.get())
    except BaseException as e:
        log(me, "36", "main failed", e)
    log(me, "37", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
