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



class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.03)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.18)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0.4)
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.13)


async def f0(me):
    log(me, "7", "starts")
    log(me, "6")


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    n9 = 0
    async def inner8(me):
        nonlocal n9
        n9 += 1
        log(me, "10", n9)
        t11 = asyncio.create_task(asyncio.sleep(0.12, "12"))
    await asyncio.sleep(0.06)
    for i13 in range(3):
        log(me, "14", i13)
        log(me, "15", asyncio.current_task().cancelling())
    await asyncio.sleep(0.01)
    t16 = asyncio.Task(f0(me + ".17"), loop=asyncio.get_running_loop(), eager_start=True)
    try:
        try:
            log(me, "19", await f0(me + ".18"))
            log(me, "20")
        except BaseException as e:
            log(me, "21", "BaseException", e)
            log(me, "22", asyncio.current_task().cancelling())
            for i23 in range(2):
                log(me, "24", i23)
                raise
        except RuntimeError as e:
            log(me, "25", "RuntimeError", e)
        finally:
            log(me, "26")
        try:
            await asyncio.sleep(0.13)
        except ValueError as e:
            log(me, "27", "ValueError", e)
            async with contextlib.AsyncExitStack() as stack28:
                stack28.callback(fail, me + ".29")
                log(me, "31", await stack28.enter_async_context(managed(me + ".30")))
                asyncio.get_running_loop().set_task_factory(None)
                log(me, "32", t16.done(), t16.cancelled(), t16.cancelling())
            log(me, "34", await f0(me + ".33"))
        except Exception as e:
            log(me, "35", "Exception", e)
        finally:
            log(me, "36")
            await asyncio.sleep(0.15)
            log(me, "37")
    except BaseException as e:
        log(me, "38", "BaseException", e)
        raise
    async with Manager(me + ".42") as entered39:
        log(me, "40", entered39)
        await asyncio.sleep(0.22)
        log(me, "41", asyncio.current_task().cancelling())
    try:
        log(me, "43", t16.result())
    except BaseException as e:
        log(me, "44", e)
    log(me, "45", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
