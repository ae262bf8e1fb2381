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



async def f2(me):
    log(me, "5", "starts")
    try:
        log(me, "2", asyncio.current_task().cancel("c1"))
        raise ValueError(me + "3")
    except asyncio.CancelledError as e:
        log(me, "4", "CancelledError", e)
        raise


async def f1(me):
    log(me, "10", "starts")
    try:
        t6 = asyncio.create_task(f2(me + ".7"))
        log(me, "8", asyncio.current_task().uncancel())
    except asyncio.CancelledError as e:
        log(me, "9", "CancelledError", e)


async def f0(me):
    log(me, "11", "starts")
    raise SystemExit(7)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        h12 = asyncio.get_running_loop().call_soon(log, me, "13")
        await asyncio.sleep(0.03)
        t14 = asyncio.create_task(f0(me + ".15"))
        await asyncio.sleep(0.03)
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.03, log, me, "16")
        await asyncio.sleep(0.01)
        asyncio.get_running_loop().call_later(0.02, t14.cancel)
        asyncio.get_running_loop().call_later(0.02, t14.cancel)
        h12.cancel()
        h12.cancel()
        log(me, "18", asyncio.current_task().cancel("c17"))
        try:
            h19 = asyncio.get_running_loop().call_soon(log, me, "20")
            log(me, "21", h19.cancelled())
            if t14.done() and not t14.cancelled():
                log(me, "22", t14.exception())
        except TimeoutError as e:
            log(me, "23", "TimeoutError", e)
        except BaseExceptionGroup as e:
            log(me, "24", "BaseExceptionGroup", e)
    except BaseException as e:
        log(me, "25", "main failed", e)
    log(me, "26", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
