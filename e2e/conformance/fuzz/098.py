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
    await asyncio.sleep(0)
    yield me + "1"
    await asyncio.sleep(0.36)
    sent2 = yield me + "3"
    log(me, "4", sent2)
    raise ValueError(me + "5")


async def f0(me):
    log(me, "7", "starts")
    log(me, "6")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "8", asyncio.current_task().cancelling())
    gen_9 = keep(gen0(me + ".10"))
    log(me, "11", await advance(gen_9))
    async for x13 in gen0(me + ".12"):
        log(me, "14", x13)
        log(me, "16", await f0(me + ".15"))
        break
    t17 = asyncio.create_task(f0(me + ".18"))
    log(me, "19", await close(gen_9))
    log(me, "20", await advance(gen_9))
    t17.add_done_callback(lambda t: log(me, "21", t.cancelled()))
    log(me, "22", t17.done(), t17.cancelled(), t17.cancelling())
    log(me, "23", asyncio.current_task().uncancel())
    try:
        log(me, "24", t17.result())
    except BaseException as e:
        log(me, "25", e)
    log(me, "26", t17.uncancel())
    log(me, "27", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
