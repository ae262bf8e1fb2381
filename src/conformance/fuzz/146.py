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

queue0 = asyncio.PriorityQueue(1)
barrier0 = asyncio.Barrier(3)


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.06)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")
        await asyncio.sleep(0)


async def f1(me):
    log(me, "15", "starts")
    t6 = asyncio.create_task(barrier0.wait())
    log(me, "7", t6.cancel())
    asyncio.get_running_loop().call_later(0.17, t6.cancel)
    try:
        return me + "8"
    except ValueError as e:
        log(me, "9", "ValueError", e)
    except TimeoutError as e:
        log(me, "10", "TimeoutError", e)
    finally:
        log(me, "11")
    log(me, "12", t6.uncancel())
    try:
        log(me, "13", t6.result())
    except BaseException as e:
        log(me, "14", e)


async def f0(me):
    log(me, "20", "starts")
    try:
        log(me, "16", queue0.qsize(), queue0.empty(), queue0.full())
        raise ValueError(me + "17")
    except RuntimeError as e:
        log(me, "18", "RuntimeError", e)
    log(me, "19", await barrier0.wait())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        queue0.put_nowait("a21")
    except Exception as e:
        log(me, "22", e)
    log(me, "23", asyncio.current_task().cancelling())
    t24 = asyncio.create_task(queue0.put("c25"))
    log(me, "26", t24.cancel())
    log(me, "27", await t24)
    log(me, "29", t24.cancel("c28"))
    t30 = asyncio.create_task(queue0.put("c31"))
    log(me, "32", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
