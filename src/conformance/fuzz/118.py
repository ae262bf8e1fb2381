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

queue0 = asyncio.PriorityQueue(0)


async def f2(me):
    log(me, "13", "starts")
    await asyncio.sleep(0)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "1", e)
    log(me, "3", await queue0.put("b2"))
    n5 = 0
    async def inner4(me):
        nonlocal n5
        n5 += 1
        log(me, "6", n5)
        try:
            await asyncio.sleep(0.29)
            try:
                log(me, "7", queue0.get_nowait())
            except Exception as e:
                log(me, "8", e)
        except asyncio.CancelledError as e:
            log(me, "9", "CancelledError", e)
        except BaseExceptionGroup as e:
            log(me, "10", "BaseExceptionGroup", e)
        finally:
            log(me, "11")
            await asyncio.sleep(0.53)
            log(me, "12")


async def f1(me):
    log(me, "21", "starts")
    t14 = asyncio.create_task(asyncio.sleep(0.75, "15"))
    try:
        await asyncio.sleep(0.87)
        log(me, "16")
    except BaseException as e:
        log(me, "17", "BaseException", e)
    except RuntimeError as e:
        log(me, "18", "RuntimeError", e)
        await asyncio.sleep(0.32)
    log(me, "19", t14.done(), t14.cancelled(), t14.cancelling())
    if t14.done() and not t14.cancelled():
        log(me, "20", t14.exception())


async def f0(me):
    log(me, "24", "starts")
    try:
        await asyncio.sleep(0.85)
        await asyncio.sleep(0.72)
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        await asyncio.sleep(0)
        f23 = asyncio.get_running_loop().create_future()
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        for i25 in range(2):
            log(me, "26", i25)
            t27 = asyncio.create_task(queue0.get())
            await asyncio.sleep(0.8)
        log(me, "28", queue0.qsize(), queue0.empty(), queue0.full())
        await asyncio.sleep(0.24)
        log(me, "29")
        await asyncio.sleep(0.56)
    except BaseException as e:
        log(me, "30", "main failed", e)
    log(me, "31", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
