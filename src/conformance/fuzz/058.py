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
    log(me, "11", "starts")
    log(me, "1")
    log(me, "3", await asyncio.sleep(0.8, "2"))
    try:
        asyncio.get_running_loop().set_task_factory(None)
        await asyncio.sleep(0.09)
        t4 = asyncio.Task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.69, "5"), 0.85), 0.43), loop=asyncio.get_running_loop(), eager_start=True)
        t6 = asyncio.Task(asyncio.sleep(0.22, "7"), loop=asyncio.get_running_loop(), eager_start=True)
    except ValueError as e:
        log(me, "8", "ValueError", e)
        t9 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.62, "10"), 0.5), name="t9")
        await asyncio.sleep(0.74)


async def f0(me):
    log(me, "17", "starts")
    try:
        log(me, "13", await asyncio.wait_for(f1(me + ".12"), 0.56))
        t14 = asyncio.Task(f1(me + ".15"), loop=asyncio.get_running_loop(), eager_start=True)
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t18 = asyncio.create_task(f0(me + ".19"))
    try:
        async with asyncio.timeout(0.34) as cm24:
            log(me, "20", t18.cancel())
            for i21 in range(3):
                log(me, "22", i21)
                asyncio.get_running_loop().call_later(0.75, t18.cancel)
                log(me, "23", t18.cancel())
            log(me, "25", cm24.expired())
    except TimeoutError as e:
        log(me, "26", "TimeoutError", e)
    log(me, "28", await asyncio.sleep(0.65, "27"))
    async with asyncio.timeout(None):
        try:
            async with asyncio.timeout(0.15) as cm32:
                log(me, "29", t18.done(), t18.cancelled(), t18.cancelling())
                await asyncio.sleep(0.88)
                try:
                    log(me, "30", t18.result())
                except BaseException as e:
                    log(me, "31", e)
                log(me, "33", cm32.expired())
        except TimeoutError as e:
            log(me, "34", "TimeoutError", e)
        try:
            await asyncio.sleep(0)
            raise RuntimeError(me + "35")
        except BaseException as e:
            log(me, "36", "BaseException", e)
            log(me, "37")
            raise
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
