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
    log(me, "9", "starts")
    try:
        t1 = asyncio.create_task(asyncio.sleep(0, "2"))
        log(me, "3", asyncio.current_task().cancelling())
        log(me, "5", await asyncio.sleep(0.02, "4"))
        t1.add_done_callback(lambda t: log(me, "6", t.cancelled()))
        log(me, "7", asyncio.current_task().cancelling())
        await asyncio.sleep(0.02)
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        n11 = 0
        async def inner10(me):
            nonlocal n11
            n11 += 1
            log(me, "12", n11)
            await asyncio.sleep(0.02)
            raise ValueError(me + "13")
        log(me, "14", asyncio.current_task().cancelling())
        log(me, "15", asyncio.current_task().cancelling())
        try:
            try:
                log(me, "16")
            except RuntimeError as e:
                log(me, "17", "RuntimeError", e)
                await asyncio.sleep(0.01)
            t18 = asyncio.create_task(inner10(me + ".19"), name="t18")
        except TimeoutError as e:
            log(me, "20", "TimeoutError", e)
        except BaseExceptionGroup as e:
            log(me, "21", "BaseExceptionGroup", e)
        log(me, "22")
        try:
            try:
                for i23 in range(3):
                    log(me, "24", i23)
                    log(me, "26", await inner10(me + ".25"))
                    await asyncio.sleep(0.01)
                t27 = asyncio.create_task(asyncio.sleep(0.01, "28"))
                log(me, "30", await inner10(me + ".29"))
                await asyncio.sleep(0.03)
            except ValueError as e:
                log(me, "31", "ValueError", e)
            log(me, "32", asyncio.current_task().get_name())
        except ValueError as e:
            log(me, "33", "ValueError", e)
        await asyncio.sleep(0.03)
        t34 = asyncio.create_task(asyncio.sleep(0.01, "35"))
        t36 = asyncio.create_task(inner10(me + ".37"))
        log(me, "39", await inner10(me + ".38"))
    except BaseException as e:
        log(me, "40", "main failed", e)
    log(me, "41", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
