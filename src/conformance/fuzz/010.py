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

queue0 = asyncio.Queue(2)


async def gen0(me):
    yield me + "1"
    yield me + "2"
    raise ValueError(me + "3")


async def f0(me):
    log(me, "12", "starts")
    try:
        log(me, "4")
        await asyncio.sleep(0)
        await asyncio.sleep(0.01)
        log(me, "6", asyncio.current_task().cancel("c5"))
        h7 = asyncio.get_running_loop().call_soon(log, me, "8")
        t9 = asyncio.create_task(queue0.get())
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)
        asyncio.get_running_loop().call_soon(log, me, "11")
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    await asyncio.sleep(0)
    log(me, "13", asyncio.current_task().cancelling())
    asyncio.get_running_loop().call_soon(fail, me + ".14")
    await asyncio.sleep(0.01)
    try:
        try:
            queue0.put_nowait("c15")
        except Exception as e:
            log(me, "16", e)
        log(me, "18", await f0(me + ".17"))
    except BaseExceptionGroup as e:
        log(me, "19", "BaseExceptionGroup", e)
    except Exception as e:
        log(me, "20", "Exception", e)
    t21 = asyncio.create_task(asyncio.sleep(0.03, "22"))
    t23 = asyncio.create_task(f0(me + ".24"), name="t23")
    log(me, "25", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
