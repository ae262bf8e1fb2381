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

queue0 = asyncio.LifoQueue(0)
queue1 = asyncio.PriorityQueue(1)


async def f0(me):
    log(me, "5", "starts")
    try:
        try:
            log(me, "1", queue1.get_nowait())
        except Exception as e:
            log(me, "2", e)
        await asyncio.sleep(0)
        return me + "3"
    except asyncio.CancelledError as e:
        log(me, "4", "CancelledError", e)
        await asyncio.sleep(0.12)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "7", await asyncio.shield(f0(me + ".6")))
        log(me, "9", await queue1.put("b8"))
        log(me, "12", await asyncio.shield(asyncio.gather(f0(me + ".10"), queue1.put("b11"), return_exceptions=True)))
        await asyncio.sleep(0.44)
        for i13 in range(3):
            log(me, "14", i13)
            f15 = asyncio.get_running_loop().create_future()
        log(me, "16", asyncio.current_task().cancelling())
        t17 = asyncio.create_task(f0(me + ".18"), name="t17")
        log(me, "19", asyncio.current_task().cancelling())
        log(me, "20")
    except BaseException as e:
        log(me, "21", "main failed", e)
    log(me, "22", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
