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
    await asyncio.sleep(0.09)
    sent1 = yield me + "2"
    log(me, "3", sent1)
    sent4 = yield me + "5"
    log(me, "6", sent4)


async def gen1(me):
    sent7 = yield me + "8"
    log(me, "9", sent7)
    await asyncio.sleep(0.07)
    sent10 = yield me + "11"
    log(me, "12", sent10)
    raise ValueError(me + "13")
queue0 = asyncio.Queue(2)


async def f0(me):
    log(me, "15", "starts")
    log(me, "14", await queue0.get())
    await asyncio.sleep(0)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "16", queue0.qsize(), queue0.empty(), queue0.full())
    try:
        queue0.put_nowait("c17")
    except Exception as e:
        log(me, "18", e)
    try:
        queue0.put_nowait("b19")
    except Exception as e:
        log(me, "20", e)
    log(me, "22", await queue0.put("b21"))
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "23", e)
    log(me, "24", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
