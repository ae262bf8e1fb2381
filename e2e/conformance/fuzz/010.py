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



async def gen0(me):
    sent1 = yield me + "2"
    log(me, "3", sent1)
queue0 = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue(1)
var0 = contextvars.ContextVar("var0", default="unset")
event0 = asyncio.Event()
event1 = asyncio.Event()


async def f2(me):
    log(me, "14", "starts")
    await asyncio.sleep(0.84)
    event0.set()
    log(me, "5", await queue1.put("a4"))
    try:
        log(me, "6", queue1.get_nowait())
    except Exception as e:
        log(me, "7", e)
    t8 = asyncio.create_task(queue0.get())
    async for x10 in gen0(me + ".9"):
        log(me, "11", x10)
        try:
            log(me, "12", t8.result())
        except BaseException as e:
            log(me, "13", e)


async def f1(me):
    log(me, "17", "starts")
    try:
        queue1.put_nowait("c15")
    except Exception as e:
        log(me, "16", e)


async def f0(me):
    log(me, "27", "starts")
    t18 = asyncio.create_task(f2(me + ".19"))
    try:
        log(me, "21", await f1(me + ".20"))
        event1.clear()
    except RuntimeError as e:
        log(me, "22", "RuntimeError", e)
    finally:
        log(me, "23")
    log(me, "25", await queue0.put("b24"))
    asyncio.get_running_loop().call_later(0.82, t18.cancel)
    log(me, "26", asyncio.current_task().cancelling())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    var0.set(me + "28")
    try:
        queue0.put_nowait("a29")
    except Exception as e:
        log(me, "30", e)
    t31 = asyncio.create_task(queue0.get())
    var0.set(me + "32")
    t33 = asyncio.create_task(queue0.get())
    log(me, "34", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
