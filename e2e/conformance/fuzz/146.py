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
    log(me, "17", "starts")
    t6 = asyncio.create_task(asyncio.sleep(0.01, "7"))
    log(me, "8", t6.done(), t6.cancelled(), t6.cancelling())
    log(me, "9", t6.cancel())
    try:
        return me + "10"
    except ValueError as e:
        log(me, "11", "ValueError", e)
    except TimeoutError as e:
        log(me, "12", "TimeoutError", e)
    finally:
        log(me, "13")
    if t6.done() and not t6.cancelled():
        log(me, "14", t6.exception())
    try:
        log(me, "15", t6.result())
    except BaseException as e:
        log(me, "16", e)


async def f0(me):
    log(me, "29", "starts")
    try:
        try:
            log(me, "18", queue0.qsize(), queue0.empty(), queue0.full())
            return me + "19"
        except RuntimeError as e:
            log(me, "20", "RuntimeError", e)
            return me + "21"
        finally:
            log(me, "22")
        async with Manager(me + ".27") as entered23:
            log(me, "24", entered23)
            try:
                log(me, "25", queue0.get_nowait())
            except Exception as e:
                log(me, "26", e)
    except asyncio.CancelledError as e:
        log(me, "28", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "30", await queue0.get())
        async with contextlib.AsyncExitStack() as stack31:
            log(me, "33", await stack31.enter_async_context(Manager(me + ".32")))
            t34 = asyncio.create_task(f1(me + ".35"))
            log(me, "36", t34.uncancel())
        log(me, "38", await f0(me + ".37"))
        log(me, "39")
        try:
            queue0.put_nowait("c40")
        except Exception as e:
            log(me, "41", e)
        async with contextlib.AsyncExitStack() as stack42:
            log(me, "44", await stack42.enter_async_context(managed(me + ".43")))
            for i45 in range(3):
                log(me, "46", i45)
                t47 = asyncio.create_task(barrier0.wait())
            t48 = asyncio.create_task(queue0.put("c49"), name="t48")
        await asyncio.sleep(0.35)
        async with managed(me + ".56") as entered50:
            log(me, "51", entered50)
            t52 = asyncio.create_task(barrier0.wait())
            try:
                log(me, "53", t52.result())
            except BaseException as e:
                log(me, "54", e)
            log(me, "55", asyncio.current_task().cancelling())
        log(me, "57", await queue0.get())
        n59 = 0
        async def inner58(me):
            nonlocal n59
            n59 += 1
            log(me, "60", n59)
            try:
                queue0.put_nowait("a61")
            except Exception as e:
                log(me, "62", e)
    except BaseException as e:
        log(me, "63", "main failed", e)
    log(me, "64", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
