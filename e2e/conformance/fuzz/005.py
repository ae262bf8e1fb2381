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



async def f0(me):
    log(me, "13", "starts")
    await asyncio.sleep(0.4)
    await asyncio.sleep(0.31)
    try:
        await asyncio.sleep(0.39)
        log(me, "2", await asyncio.shield(asyncio.shield(asyncio.sleep(0, "1"))))
    except ValueError as e:
        log(me, "3", "ValueError", e)
    except Exception as e:
        log(me, "4", "Exception", e)
    try:
        log(me, "5")
        t6 = asyncio.create_task(asyncio.sleep(0.02, "7"))
        t8 = asyncio.create_task(asyncio.sleep(0, "9"), name="t8")
        async for c10 in asyncio.as_completed([t6, t8]):
            log(me, "11", c10.done(), c10.cancelled(), c10 is t6, c10 is t8)
    except TimeoutError as e:
        log(me, "12", "TimeoutError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "15", await f0(me + ".14"))
    log(me, "16", asyncio.current_task().cancel())
    log(me, "18", await f0(me + ".17"))
    log(me, "20", await f0(me + ".19"))
    log(me, "21", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
