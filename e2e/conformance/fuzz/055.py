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
    try:
        yield me + "1"
    finally:
        log(me, "2")
        await asyncio.sleep(0.01)
        log(me, "3")
queue0 = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue(0)


async def f1(me):
    log(me, "13", "starts")
    try:
        t5 = asyncio.create_task(queue1.get())
    except Exception as e:
        log(me, "6", "Exception", e)
    except RuntimeError as e:
        log(me, "7", "RuntimeError", e)
        log(me, "9", await queue0.put("b8"))
    log(me, "10", await queue0.get())
    log(me, "12", await queue0.put("a11"))


async def f0(me):
    log(me, "21", "starts")
    log(me, "15", await queue1.put("a14"))
    try:
        t16 = asyncio.create_task(queue1.put("a17"))
        asyncio.get_running_loop().call_later(0, t16.cancel)
    except Exception as e:
        log(me, "18", "Exception", e)
    t19 = asyncio.create_task(queue0.put("a20"))


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with contextlib.aclosing(gen0(me + ".25")) as gen_22:
        async for x23 in gen_22:
            log(me, "24", x23)
    async for x27 in gen0(me + ".26"):
        log(me, "28", x27)
    n30 = 0
    async def inner29(me):
        nonlocal n30
        n30 += 1
        log(me, "31", n30)
        async for x33 in gen0(me + ".32"):
            log(me, "34", x33)
            try:
                queue0.task_done()
            except Exception as e:
                log(me, "35", e)
            t36 = asyncio.create_task(queue1.put("a37"))
        async with contextlib.aclosing(gen0(me + ".42")) as gen_38:
            async for x39 in gen_38:
                log(me, "40", x39)
                log(me, "41")
                break
        log(me, "44", await f0(me + ".43"))
    for i45 in range(3):
        log(me, "46", i45)
        raise ValueError(me + "47")
    log(me, "48", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
