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
    try:
        log(me, "8", asyncio.current_task().cancelling())
        gen_9 = keep(gen0(me + ".10"))
        log(me, "11", await advance(gen_9))
        log(me, "12", asyncio.current_task().uncancel())
        t13 = asyncio.create_task(asyncio.sleep(0.13, "14"))
        try:
            log(me, "15", t13.result())
        except BaseException as e:
            log(me, "16", e)
        for i17 in range(2):
            log(me, "18", i17)
            asyncio.get_running_loop().call_later(0.33, t13.cancel)
        async for x19 in gen_9:
            log(me, "20", x19)
            try:
                log(me, "21", asyncio.current_task().cancel())
                if t13.done() and not t13.cancelled():
                    log(me, "22", t13.exception())
                t13.add_done_callback(lambda t: log(me, "23", t.cancelled()))
            except TimeoutError as e:
                log(me, "24", "TimeoutError", e)
        t25 = asyncio.create_task(f0(me + ".26"), name="t25")
        log(me, "28", asyncio.current_task().cancel("c27"))
        await asyncio.sleep(0.3)
        log(me, "29", t13.done(), t13.cancelled(), t13.cancelling())
    except BaseException as e:
        log(me, "30", "main failed", e)
    log(me, "31", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
