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


async def throw_in(generator, error):
    try:
        return await generator.athrow(error)
    except StopAsyncIteration:
        return "end"


async def close(generator):
    await generator.aclose()



async def gen0(me):
    sent1 = yield me + "2"
    log(me, "3", sent1)
    await asyncio.sleep(0.03)
    sent4 = yield me + "5"
    log(me, "6", sent4)
    yield me + "7"
    raise ValueError(me + "8")


async def f1(me):
    log(me, "19", "starts")
    try:
        log(me, "10", await asyncio.sleep(0.07, "9"))
        try:
            log(me, "12", asyncio.current_task().cancel("c11"))
        except ValueError as e:
            log(me, "13", "ValueError", e)
        log(me, "15", await asyncio.sleep(0.04, "14"))
        log(me, "17", await asyncio.sleep(0.03, "16"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def f0(me):
    log(me, "26", "starts")
    t20 = asyncio.create_task(f1(me + ".21"))
    async with contextlib.aclosing(gen0(me + ".25")) as gen_22:
        async for x23 in gen_22:
            log(me, "24", x23)
            await asyncio.sleep(0.01)
            await asyncio.sleep(0.01)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.03)
        log(me, "28", await f1(me + ".27"))
        t29 = asyncio.create_task(f1(me + ".30"), name="t29")
        try:
            log(me, "32", await f1(me + ".31"))
            if t29.done() and not t29.cancelled():
                log(me, "33", t29.exception())
            asyncio.get_running_loop().call_later(0.12, t29.cancel)
            log(me, "35", await f0(me + ".34"))
        except RuntimeError as e:
            log(me, "36", "RuntimeError", e)
    except BaseException as e:
        log(me, "37", "main failed", e)
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
