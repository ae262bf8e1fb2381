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

queue0 = asyncio.PriorityQueue(0)
lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
sem0 = asyncio.Semaphore(1)
bounded0 = asyncio.BoundedSemaphore(2)
bounded1 = asyncio.BoundedSemaphore(2)
event0 = asyncio.Event()
event1 = asyncio.Event()
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "2", "starts")
    log(me, "1", await asyncio.shield(queue0.get()))


async def f2(me):
    log(me, "17", "starts")
    t3 = asyncio.create_task(asyncio.sleep(0.01, "4"))
    t5 = asyncio.create_task(queue0.put("c6"))
    t7 = asyncio.create_task(f3(me + ".8"))
    g9 = asyncio.gather(event1.wait(), queue0.put("a10"), t3)
    log(me, "12", g9.done())
    await asyncio.sleep(0.03)
    log(me, "13", g9.cancel())
    try:
        log(me, "14", await g9)
    except BaseException as e:
        log(me, "15", "BaseException", e)
    log(me, "16", asyncio.current_task().cancelling())
    event0.set()


async def f1(me):
    log(me, "19", "starts")
    log(me, "18")
    async with bounded1:
        event1.set()


async def f0(me):
    log(me, "22", "starts")
    log(me, "20", asyncio.current_task().cancelling())
    t21 = asyncio.create_task(queue0.get())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with bounded0:
            await asyncio.sleep(0.01)
            t23 = asyncio.create_task(queue0.get())
        var0.set(me + "24")
        token25 = var0.set(me + "26")
        token27 = var0.set(me + "28")
        event1.set()
        t29 = asyncio.create_task(queue0.put("b30"))
        event1.clear()
        t29.add_done_callback(lambda t: log(me, "31", t.cancelled()))
        t29.add_done_callback(lambda t: log(me, "32", t.cancelled()))
        log(me, "33", var0.get())
    except BaseException as e:
        log(me, "34", "main failed", e)
    log(me, "35", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
