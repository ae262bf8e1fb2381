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
    try:
        sent1 = yield me + "2"
        log(me, "3", sent1)
        await asyncio.sleep(0.09)
        sent4 = yield me + "5"
        log(me, "6", sent4)
        raise ValueError(me + "7")
    finally:
        log(me, "8")
        await asyncio.sleep(0.09)
        log(me, "9")


async def f3(me):
    log(me, "18", "starts")
    try:
        log(me, "11", asyncio.current_task().cancel())
        gen_12 = keep(gen0(me + ".13"))
        log(me, "14", await advance(gen_12))
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise
    finally:
        log(me, "16")
        await asyncio.sleep(0.1)
        log(me, "17")


async def f2(me):
    log(me, "22", "starts")
    log(me, "19")
    log(me, "21", await f3(me + ".20"))


async def f1(me):
    log(me, "30", "starts")
    try:
        raise ValueError(me + "23")
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)
        async for x26 in gen0(me + ".25"):
            log(me, "27", x26)
    finally:
        log(me, "28")
        await asyncio.sleep(0.1)
        log(me, "29")


async def f0(me):
    log(me, "42", "starts")
    t31 = asyncio.create_task(f1(me + ".32"))
    log(me, "33")
    try:
        t34 = asyncio.create_task(f3(me + ".35"))
        gen_36 = keep(gen0(me + ".37"))
        log(me, "38", await advance(gen_36))
    except TimeoutError as e:
        log(me, "39", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "40", "CancelledError", e)
        raise
    log(me, "41", t31.cancel())


async def main(me):
    async with contextlib.aclosing(gen0(me + ".47")) as gen_43:
        async for x44 in gen_43:
            log(me, "45", x44)
            log(me, "46", asyncio.current_task().cancelling())
    t48 = asyncio.create_task(f1(me + ".49"), name="t48")
    log(me, "50", t48.done(), t48.cancelled(), t48.cancelling())
    log(me, "51", t48.cancel())
    log(me, "52", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
