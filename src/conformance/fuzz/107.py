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

queue0 = asyncio.Queue(0)


async def f2(me):
    log(me, "7", "starts")
    await asyncio.sleep(0.05)
    log(me, "1", await queue0.get())
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "2", e)
    log(me, "3")
    t4 = asyncio.create_task(asyncio.sleep(0.01, "5"))
    log(me, "6", queue0.qsize(), queue0.empty(), queue0.full())


async def f1(me):
    log(me, "15", "starts")
    try:
        t8 = asyncio.create_task(asyncio.sleep(0.1, "9"))
        log(me, "10", t8.cancel())
        log(me, "11", t8.cancel())
        log(me, "12")
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        t14 = asyncio.create_task(queue0.get())
        raise


async def f0(me):
    log(me, "21", "starts")
    try:
        t16 = asyncio.create_task(f2(me + ".17"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise
    finally:
        log(me, "19")
        await asyncio.sleep(0.09)
        log(me, "20")


async def main(me):
    try:
        log(me, "22")
        log(me, "23")
        for i24 in range(3):
            log(me, "25", i24)
            log(me, "26", asyncio.current_task().uncancel())
        log(me, "27", queue0.qsize(), queue0.empty(), queue0.full())
        t28 = asyncio.create_task(asyncio.sleep(0.12, "29"), name="t28")
        try:
            try:
                queue0.task_done()
            except Exception as e:
                log(me, "30", e)
            log(me, "31", await queue0.get())
            t28.add_done_callback(fail)
            await asyncio.sleep(0.07)
        except BaseException as e:
            log(me, "32", "BaseException", e)
            raise
        except RuntimeError as e:
            log(me, "33", "RuntimeError", e)
        log(me, "34", asyncio.current_task().cancelling())
        log(me, "35")
        await asyncio.sleep(0.05)
        asyncio.get_running_loop().call_soon(fail, me + ".36")
    except BaseException as e:
        log(me, "37", "main failed", e)
    log(me, "38", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
