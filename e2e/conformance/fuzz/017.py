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



async def f3(me):
    log(me, "3", "starts")
    try:
        return me + "1"
    except asyncio.CancelledError as e:
        log(me, "2", "CancelledError", e)


async def f2(me):
    log(me, "15", "starts")
    log(me, "5", await f3(me + ".4"))
    try:
        for i6 in range(2):
            log(me, "7", i6)
            try:
                log(me, "8")
            except BaseExceptionGroup as e:
                log(me, "9", "BaseExceptionGroup", e)
            except RuntimeError as e:
                log(me, "10", "RuntimeError", e)
            finally:
                log(me, "11")
        log(me, "12", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
    except Exception as e:
        log(me, "14", "Exception", e)


async def f1(me):
    log(me, "17", "starts")
    await asyncio.sleep(0.01)
    log(me, "16", asyncio.current_task().cancelling())
    await asyncio.sleep(0.03)


async def f0(me):
    log(me, "24", "starts")
    try:
        log(me, "18")
        asyncio.get_running_loop().call_soon(fail, me + ".19")
        log(me, "21", await f2(me + ".20"))
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        raise
    finally:
        log(me, "23")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "26", asyncio.current_task().cancel("c25"))
    t27 = asyncio.create_task(f2(me + ".28"))
    try:
        asyncio.get_running_loop().call_later(0.02, fail, me + ".29")
    except BaseException as e:
        log(me, "30", "BaseException", e)
        log(me, "31", await t27)
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.02, log, me, "32")
        raise
    finally:
        log(me, "33")
    asyncio.get_running_loop().call_later(0.02, log, me, "34")
    log(me, "35")
    log(me, "36", t27.uncancel())
    log(me, "37", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
