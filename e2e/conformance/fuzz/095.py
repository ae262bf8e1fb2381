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

queue0 = asyncio.Queue(2)


async def f1(me):
    log(me, "10", "starts")
    f1 = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(lambda: f1.done() or f1.set_exception(ValueError("3")))
    log(me, "6", asyncio.current_task().cancel("c5"))
    t7 = asyncio.create_task(queue0.put("b8"))
    log(me, "9", asyncio.current_task().cancel())


async def f0(me):
    log(me, "13", "starts")
    try:
        queue0.put_nowait("c11")
    except Exception as e:
        log(me, "12", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    await asyncio.sleep(0.12)
    f14 = asyncio.get_running_loop().create_future()
    for i15 in range(3):
        log(me, "16", i15)
        f17 = asyncio.get_running_loop().create_future()
        try:
            await asyncio.sleep(0)
            log(me, "18", await queue0.get())
        except asyncio.CancelledError as e:
            log(me, "19", "CancelledError", e)
        except Exception as e:
            log(me, "20", "Exception", e)
            t21 = asyncio.create_task(queue0.put("a22"))
            log(me, "23", t21.cancel())
    log(me, "24", asyncio.current_task().get_name())
    log(me, "26", await f0(me + ".25"))
    log(me, "27", await f14)
    t28 = asyncio.create_task(queue0.put("c29"))
    log(me, "30", t28.done(), t28.cancelled(), t28.cancelling())
    log(me, "31")
    log(me, "32", asyncio.current_task().cancel())
    log(me, "33", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
