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
    log(me, "5", "starts")
    try:
        h1 = asyncio.get_running_loop().call_later(0.01, log, me, "2")
        raise RuntimeError(me + "3")
    except asyncio.CancelledError as e:
        log(me, "4", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.03)
        t6 = asyncio.ensure_future(f0(me + ".7"))
        log(me, "9", t6.cancel("c8"))
        t6.add_done_callback(lambda t: log(me, "10", t.cancelled()))
        try:
            log(me, "11", t6.result())
        except BaseException as e:
            log(me, "12", e)
        log(me, "13", await t6)
        log(me, "14", asyncio.current_task().uncancel())
        try:
            log(me, "15", t6.result())
        except BaseException as e:
            log(me, "16", e)
        log(me, "17")
        n19 = 0
        async def inner18(me):
            nonlocal n19
            n19 += 1
            log(me, "20", n19)
            asyncio.get_running_loop().call_soon(fail, me + ".21")
    except BaseException as e:
        log(me, "22", "main failed", e)
    log(me, "23", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
