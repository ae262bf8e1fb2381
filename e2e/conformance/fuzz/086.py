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

var0 = contextvars.ContextVar("var0", default="unset")
queue0 = asyncio.PriorityQueue(1)


async def f0(me):
    log(me, "2", "starts")
    await asyncio.sleep(0.13)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "1", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            log(me, "3", queue0.get_nowait())
        except Exception as e:
            log(me, "4", e)
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "5", e)
        log(me, "6", var0.get())
        log(me, "7", var0.get())
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.05) as cm9:
                log(me, "8")
                log(me, "10", cm9.expired())
        except TimeoutError as e:
            log(me, "11", "TimeoutError", e)
        log(me, "13", await queue0.put("c12"))
        try:
            log(me, "14", queue0.get_nowait())
        except Exception as e:
            log(me, "15", e)
        try:
            async with asyncio.timeout(0.02) as cm21:
                try:
                    async with asyncio.timeout(0.17) as cm18:
                        await asyncio.sleep(0)
                        log(me, "17", await asyncio.sleep(0.11, "16"))
                        log(me, "19", cm18.expired())
                except TimeoutError as e:
                    log(me, "20", "TimeoutError", e)
                log(me, "22", cm21.expired())
        except TimeoutError as e:
            log(me, "23", "TimeoutError", e)
        finally:
            log(me, "24")
        log(me, "26", await asyncio.sleep(0.24, "25"))
        var0.set(me + "27")
        token28 = var0.set(me + "29")
        cm30 = asyncio.timeout(0.06)
        try:
            async with cm30:
                t31 = asyncio.create_task(asyncio.wait_for(queue0.get(), 0.25))
                context32 = contextvars.copy_context()
                t33 = asyncio.create_task(f0(me + ".34"), context=context32)
                context32.run(lambda: log(me, "35", var0.get()))
                cm30.reschedule(None)
                cm36 = asyncio.timeout(0.2)
                try:
                    async with cm36:
                        t37 = asyncio.create_task(f0(me + ".38"))
                        cm36.reschedule(asyncio.get_running_loop().time() + 0.16)
                        await asyncio.sleep(0.31)
                        try:
                            log(me, "39", queue0.get_nowait())
                        except Exception as e:
                            log(me, "40", e)
                except TimeoutError as e:
                    log(me, "41", "TimeoutError", e)
                log(me, "42", cm36.expired())
                var0.set(me + "43")
        except TimeoutError as e:
            log(me, "44", "TimeoutError", e)
            h45 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.4, log, me, "46")
        log(me, "47", cm30.expired())
    except BaseException as e:
        log(me, "48", "main failed", e)
    log(me, "49", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
