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

queue0 = asyncio.PriorityQueue(2)
queue1 = asyncio.Queue(0)


async def gen0(me):
    try:
        await asyncio.sleep(0.07)
        sent1 = yield me + "2"
        log(me, "3", sent1)
        await asyncio.sleep(0.04)
        yield me + "4"
    finally:
        log(me, "5")
        await asyncio.sleep(0.02)
        log(me, "6")


async def f1(me):
    log(me, "17", "starts")
    try:
        asyncio.get_running_loop().call_soon(log, me, "9")
        asyncio.get_running_loop().call_later(0.08, log, me, "10")
        t11 = asyncio.create_task(queue0.get())
        log(me, "14", await asyncio.gather(queue0.put("b12"), queue1.get(), queue0.put("c13")))
        log(me, "15", asyncio.current_task().cancel())
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def f0(me):
    log(me, "27", "starts")
    try:
        t18 = asyncio.create_task(f1(me + ".19"))
        h20 = asyncio.get_running_loop().call_later(0, log, me, "21")
        asyncio.get_running_loop().call_later(0.06, t18.cancel)
        for c22 in asyncio.as_completed([t18]):
            try:
                log(me, "23", await c22)
            except Exception as e:
                log(me, "24", e)
        log(me, "25", t18.done(), t18.cancelled(), t18.cancelling())
    except asyncio.CancelledError as e:
        log(me, "26", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        h28 = asyncio.get_running_loop().call_soon(log, me, "29")
        h28.cancel()
        log(me, "30", asyncio.current_task().cancelling())
        try:
            log(me, "31")
            try:
                queue1.task_done()
            except Exception as e:
                log(me, "32", e)
            log(me, "34", await queue1.put("a33"))
            h35 = asyncio.get_running_loop().call_soon(log, me, "36")
        except asyncio.CancelledError as e:
            log(me, "37", "CancelledError", e)
            raise
        except RuntimeError as e:
            log(me, "38", "RuntimeError", e)
            h28.cancel()
        finally:
            log(me, "39")
        t40 = asyncio.create_task(queue0.put("a41"))
        log(me, "42")
        h28.cancel()
    except BaseException as e:
        log(me, "43", "main failed", e)
    log(me, "44", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
