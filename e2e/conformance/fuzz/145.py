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
queue1 = asyncio.Queue(0)


async def gen0(me):
    try:
        await asyncio.sleep(0.07)
        sent1 = yield me + "2"
        log(me, "3", sent1)
        await asyncio.sleep(0.04)
        yield me + "4"
    finally:
        log(me, "5")
        await asyncio.sleep(0.02)
        log(me, "6")


async def f1(me):
    log(me, "15", "starts")
    asyncio.get_running_loop().call_soon(log, me, "9")
    asyncio.get_running_loop().call_later(0.08, log, me, "10")
    t11 = asyncio.create_task(queue0.join())
    t12 = asyncio.create_task(queue0.put("b13"))
    t14 = asyncio.create_task(queue0.get())


async def f0(me):
    log(me, "25", "starts")
    try:
        queue1.put_nowait("b16")
    except Exception as e:
        log(me, "17", e)
    async for x19 in gen0(me + ".18"):
        log(me, "20", x19)
        t21 = asyncio.create_task(queue0.join(), name="t21")
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "22", e)
    h23 = asyncio.get_running_loop().call_later(0.01, log, me, "24")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "26")
    log(me, "28", asyncio.current_task().cancel("c27"))
    await asyncio.sleep(0.04)
    h29 = asyncio.get_running_loop().call_soon(log, me, "30")
    gen_31 = keep(gen0(me + ".32"))
    log(me, "33", await advance(gen_31))
    try:
        queue0.put_nowait("a34")
    except Exception as e:
        log(me, "35", e)
    asyncio.get_running_loop().call_soon(fail, me + ".36")
    log(me, "37", asyncio.current_task().cancelling())
    try:
        log(me, "38", queue0.get_nowait())
    except Exception as e:
        log(me, "39", e)
    try:
        log(me, "40", h29.cancelled())
        log(me, "41")
        async with contextlib.aclosing(gen0(me + ".45")) as gen_42:
            async for x43 in gen_42:
                log(me, "44", x43)
                await asyncio.sleep(0.09)
    except TimeoutError as e:
        log(me, "46", "TimeoutError", e)
    except RuntimeError as e:
        log(me, "47", "RuntimeError", e)
    h29.cancel()
    log(me, "48", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
