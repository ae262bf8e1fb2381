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
    log(me, "13", "starts")
    try:
        for i1 in range(2):
            log(me, "2", i1)
            try:
                log(me, "3", await queue0.get())
                return me + "4"
            except ValueError as e:
                log(me, "5", "ValueError", e)
            except BaseException as e:
                log(me, "6", "BaseException", e)
                raise
            await asyncio.sleep(0.02)
        log(me, "7", queue0.qsize(), queue0.empty(), queue0.full())
        log(me, "8")
        log(me, "9", asyncio.current_task().cancelling())
        log(me, "11", await queue0.put("b10"))
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


async def f0(me):
    log(me, "18", "starts")
    log(me, "14", await queue0.get())
    try:
        await asyncio.sleep(0.03)
        try:
            log(me, "15", queue0.get_nowait())
        except Exception as e:
            log(me, "16", e)
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "19", e)
        t20 = asyncio.create_task(f0(me + ".21"))
        log(me, "22", asyncio.current_task().cancelling())
        log(me, "23")
        log(me, "24", t20.done(), t20.cancelled(), t20.cancelling())
        try:
            log(me, "25", t20.result())
        except BaseException as e:
            log(me, "26", e)
        if t20.done() and not t20.cancelled():
            log(me, "27", t20.exception())
        try:
            log(me, "28", t20.cancel())
        except TimeoutError as e:
            log(me, "29", "TimeoutError", e)
        except Exception as e:
            log(me, "30", "Exception", e)
        try:
            t31 = asyncio.create_task(f1(me + ".32"))
            t33 = asyncio.create_task(queue0.get())
        except BaseExceptionGroup as e:
            log(me, "34", "BaseExceptionGroup", e)
        except BaseException as e:
            log(me, "35", "BaseException", e)
            raise
        log(me, "36", await queue0.get())
    except BaseException as e:
        log(me, "37", "main failed", e)
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
