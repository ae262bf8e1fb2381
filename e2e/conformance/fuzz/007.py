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
    yield me + "1"


async def gen1(me):
    yield me + "2"
    sent3 = yield me + "4"
    log(me, "5", sent3)
    yield me + "6"
queue0 = asyncio.Queue(2)


async def f0(me):
    log(me, "17", "starts")
    try:
        log(me, "7", asyncio.current_task().cancel())
        try:
            queue0.put_nowait("b8")
        except Exception as e:
            log(me, "9", e)
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "10", e)
        log(me, "11", asyncio.current_task().get_name())
        n13 = 0
        async def inner12(me):
            nonlocal n13
            n13 += 1
            log(me, "14", n13)
            return me + "15"
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    try:
        log(me, "18", queue0.qsize(), queue0.empty(), queue0.full())
        log(me, "19")
        log(me, "20")
        log(me, "21")
        t22 = asyncio.create_task(f0(me + ".23"))
        log(me, "24", t22.cancel())
        t25 = asyncio.create_task(queue0.put("b26"))
    except BaseException as e:
        log(me, "27", "main failed", e)
    log(me, "28", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
