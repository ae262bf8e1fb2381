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



async def f1(me):
    log(me, "3", "starts")
    log(me, "2", await asyncio.sleep(0.45, "1"))


async def f0(me):
    log(me, "5", "starts")
    log(me, "4", asyncio.current_task().cancelling())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            async with asyncio.TaskGroup() as tg9:
                t10 = tg9.create_task(f0(me + ".11"))
                t12 = tg9.create_task(f1(me + ".13"))
                log(me, "15", await asyncio.sleep(0.35, "14"))
                t16 = asyncio.create_task(f0(me + ".17"))
        except BaseExceptionGroup as e:
            mine6, rest7 = e.split(TimeoutError)
            log(me, "8", mine6, rest7)
        log(me, "18")
        await asyncio.sleep(0.88)
        async with asyncio.TaskGroup() as tg19:
            t20 = tg19.create_task(asyncio.sleep(0.3, "21"))
            log(me, "22", t20.done(), t20.cancelled(), t20.cancelling())
            if t20.done() and not t20.cancelled():
                log(me, "23", t20.exception())
            log(me, "24", asyncio.current_task().cancelling())
            asyncio.get_running_loop().call_later(0.37, lambda: log(me, "25") or tg19.create_task(f1(me + ".26")))
        await asyncio.sleep(0.46)
        log(me, "27")
        log(me, "29", await asyncio.sleep(0.89, "28"))
        async with asyncio.TaskGroup() as tg30:
            t31 = tg30.create_task(f1(me + ".32"))
            t33 = tg30.create_task(f0(me + ".34"))
            t35 = tg30.create_task(f1(me + ".36"))
            t37 = asyncio.create_task(f1(me + ".38"))
    except BaseException as e:
        log(me, "39", "main failed", e)
    log(me, "40", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
