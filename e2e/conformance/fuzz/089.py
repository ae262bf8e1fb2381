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

queue0 = asyncio.PriorityQueue(2)


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.57)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "4")
    await asyncio.sleep(0.12)
    try:
        yield me
    finally:
        log(me, "3")


async def f1(me):
    log(me, "22", "starts")
    try:
        try:
            await asyncio.sleep(0)
            try:
                t5 = asyncio.create_task(queue0.join())
                async with contextlib.AsyncExitStack() as stack6:
                    stack6.callback(fail, me + ".7")
                    log(me, "9", await stack6.enter_async_context(managed(me + ".8")))
                    stack6.callback(fail, me + ".10")
                    t11 = asyncio.create_task(queue0.put("b12"))
                for i13 in range(3):
                    log(me, "14", i13)
                    log(me, "15", t5.done(), t5.cancelled(), t5.cancelling())
            except Exception as e:
                log(me, "16", "Exception", e)
            try:
                queue0.task_done()
            except Exception as e:
                log(me, "17", e)
        except BaseException as e:
            log(me, "18", "BaseException", e)
            raise
        except RuntimeError as e:
            log(me, "19", "RuntimeError", e)
        finally:
            log(me, "20")
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)


async def f0(me):
    log(me, "31", "starts")
    t23 = asyncio.create_task(queue0.get())
    await asyncio.sleep(0.53)
    log(me, "24", t23.uncancel())
    log(me, "25", asyncio.current_task().cancel())
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "26", e)
    async with contextlib.AsyncExitStack() as stack27:
        log(me, "29", await stack27.enter_async_context(managed(me + ".28")))
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "30", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "32")
        async with Manager(me + ".42") as entered33:
            log(me, "34", entered33)
            async with contextlib.AsyncExitStack() as stack35:
                stack35.callback(log, me, "36")
                log(me, "38", await stack35.enter_async_context(managed(me + ".37")))
                log(me, "40", await stack35.enter_async_context(managed(me + ".39")))
                log(me, "41")
        await asyncio.sleep(0.33)
        await asyncio.sleep(0.18)
        async with managed(me + ".47") as entered43:
            log(me, "44", entered43)
            try:
                queue0.put_nowait("c45")
            except Exception as e:
                log(me, "46", e)
        log(me, "49", await queue0.put("a48"))
        log(me, "50", queue0.qsize(), queue0.empty(), queue0.full())
        log(me, "52", await f1(me + ".51"))
        await asyncio.sleep(0.54)
        await asyncio.sleep(0.45)
        log(me, "53", queue0.qsize(), queue0.empty(), queue0.full())
        await asyncio.sleep(0.27)
    except BaseException as e:
        log(me, "54", "main failed", e)
    log(me, "55", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
