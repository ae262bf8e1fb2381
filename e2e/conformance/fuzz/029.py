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
        await asyncio.sleep(0.51)
        sent2 = yield me + "3"
        log(me, "4", sent2)
    finally:
        log(me, "5")
        await asyncio.sleep(0.67)
        log(me, "6")
lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
sem0 = asyncio.Semaphore(2)
event0 = asyncio.Event()


async def f0(me):
    log(me, "20", "starts")
    try:
        async with sem0:
            async with lock1:
                try:
                    log(me, "9", await asyncio.sleep(0.19, "8"))
                    h10 = asyncio.get_running_loop().call_later(0.63, log, me, "11")
                except asyncio.CancelledError as e:
                    log(me, "12", "CancelledError", e)
                raise RuntimeError(me + "13")
            log(me, "14", asyncio.current_task().uncancel())
        t15 = asyncio.create_task(asyncio.sleep(0, "16"))
        return me + "17"
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise
    finally:
        log(me, "19")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "21", sem0.locked())
        gen_22 = keep(gen0(me + ".23"))
        log(me, "24", await advance(gen_22))
        log(me, "26", await f0(me + ".25"))
        h27 = asyncio.get_running_loop().call_soon(log, me, "28")
        h29 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.01, log, me, "30")
        gen_31 = keep(gen0(me + ".32"))
        log(me, "33", await advance(gen_31))
        log(me, "34", await event0.wait())
        await asyncio.sleep(0.78)
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.53, log, me, "35")
        log(me, "37", await f0(me + ".36"))
    except BaseException as e:
        log(me, "38", "main failed", e)
    log(me, "39", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
