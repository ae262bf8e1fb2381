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



async def f0(me):
    log(me, "19", "starts")
    await asyncio.sleep(0.07)
    for i1 in range(2):
        log(me, "2", i1)
        t3 = asyncio.create_task(asyncio.sleep(0.1, "4"))
    try:
        async with asyncio.TaskGroup() as tg5:
            t6 = tg5.create_task(asyncio.sleep(0.05, "7"))
            log(me, "9", await asyncio.sleep(0.25, "8"))
            if t6.done() and not t6.cancelled():
                log(me, "10", t6.exception())
            log(me, "11", await t6)
        await asyncio.sleep(0.29)
        t12 = asyncio.create_task(asyncio.sleep(0.4, "13"))
    except BaseExceptionGroup as e:
        log(me, "14", "BaseExceptionGroup", e)
    except BaseException as e:
        log(me, "15", "BaseException", e)
    log(me, "16")
    t17 = asyncio.create_task(asyncio.sleep(0.22, "18"))


async def main(me):
    t20 = asyncio.create_task(asyncio.sleep(0.33, "21"))
    try:
        t20.add_done_callback(lambda t: log(me, "22", t.cancelled()))
        log(me, "24", t20.cancel("c23"))
        async with asyncio.TaskGroup() as tg25:
            t26 = tg25.create_task(f0(me + ".27"))
            t28 = tg25.create_task(f0(me + ".29"))
            log(me, "31", t20.cancel("c30"))
            asyncio.get_running_loop().call_later(0.21, lambda: log(me, "32") or tg25.create_task(f0(me + ".33")))
        log(me, "35", t20.cancel("c34"))
    except ValueError as e:
        log(me, "36", "ValueError", e)
    except Exception as e:
        log(me, "37", "Exception", e)
    finally:
        log(me, "38")
    asyncio.get_running_loop().call_later(0.27, t20.cancel)
    async with asyncio.TaskGroup() as tg39:
        t40 = tg39.create_task(f0(me + ".41"))
        t42 = tg39.create_task(f0(me + ".43"))
        t44 = tg39.create_task(f0(me + ".45"))
        t46 = asyncio.create_task(f0(me + ".47"))
        try:
            try:
                log(me, "48", t20.result())
            except BaseException as e:
                log(me, "49", e)
            log(me, "51", await asyncio.sleep(0.25, "50"))
        except RuntimeError as e:
            log(me, "52", "RuntimeError", e)
    log(me, "53")
    t54 = asyncio.create_task(asyncio.sleep(0.24, "55"))
    try:
        log(me, "56")
        log(me, "57", await t54)
        t54.add_done_callback(lambda t: log(me, "58", t.cancelled()))
        log(me, "59", await t54)
    except TimeoutError as e:
        log(me, "60", "TimeoutError", e)
        log(me, "62", await asyncio.sleep(0, "61"))
    try:
        async with asyncio.TaskGroup() as tg66:
            t67 = tg66.create_task(f0(me + ".68"))
            asyncio.get_running_loop().call_later(0.06, lambda: log(me, "69") or tg66.create_task(f0(me + ".70")))
    except BaseExceptionGroup as e:
        mine63, rest64 = e.split(TimeoutError)
        log(me, "65", mine63, rest64)
        if rest64 is not None:
            raise rest64
    log(me, "71", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
