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
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.03)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.02)


async def f3(me):
    log(me, "13", "starts")
    try:
        try:
            t6 = asyncio.create_task(asyncio.sleep(0.01, "7"))
            t6.add_done_callback(lambda t: log(me, "8", t.cancelled()))
        except RuntimeError as e:
            log(me, "9", "RuntimeError", e)
            t10 = asyncio.create_task(asyncio.sleep(0.01, "11"))
    except ValueError as e:
        log(me, "12", "ValueError", e)


async def f2(me):
    log(me, "21", "starts")
    t14 = asyncio.create_task(f3(me + ".15"), name="t14")
    log(me, "16", asyncio.current_task().cancel())
    log(me, "17", await t14)
    t18 = asyncio.create_task(f3(me + ".19"))
    log(me, "20", t18.cancel())


async def f1(me):
    log(me, "37", "starts")
    async with managed(me + ".36") as entered22:
        log(me, "23", entered22)
        async with contextlib.AsyncExitStack() as stack24:
            stack24.callback(log, me, "25")
            log(me, "27", await stack24.enter_async_context(Manager(me + ".26")))
            stack24.callback(fail, me + ".28")
            async with contextlib.AsyncExitStack() as stack29:
                log(me, "31", await stack29.enter_async_context(Manager(me + ".30")))
                t32 = asyncio.create_task(asyncio.sleep(0.01, "33"))
                asyncio.get_running_loop().call_later(0.03, t32.cancel)
        t34 = asyncio.create_task(f2(me + ".35"))


async def f0(me):
    log(me, "42", "starts")
    t38 = asyncio.create_task(f2(me + ".39"))
    try:
        log(me, "40", t38.result())
    except BaseException as e:
        log(me, "41", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.01)
        async with contextlib.AsyncExitStack() as stack43:
            log(me, "45", await stack43.enter_async_context(managed(me + ".44")))
            async with Manager(me + ".62") as entered46:
                log(me, "47", entered46)
                t48 = asyncio.create_task(f3(me + ".49"))
                try:
                    async with asyncio.TaskGroup() as tg53:
                        t54 = tg53.create_task(f3(me + ".55"))
                        t56 = tg53.create_task(asyncio.sleep(0.03, "57"))
                        t58 = tg53.create_task(f3(me + ".59"))
                except BaseExceptionGroup as e:
                    mine50, rest51 = e.split(TimeoutError)
                    log(me, "52", mine50, rest51)
                log(me, "61", await f0(me + ".60"))
        log(me, "64", await f2(me + ".63"))
        log(me, "66", await asyncio.sleep(0.01, "65"))
    except BaseException as e:
        log(me, "67", "main failed", e)
    log(me, "68", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
