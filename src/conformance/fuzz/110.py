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
            try:
                t6 = asyncio.create_task(asyncio.sleep(0.01, "7"))
                log(me, "8")
            except BaseExceptionGroup as e:
                log(me, "9", "BaseExceptionGroup", e)
        except BaseExceptionGroup as e:
            log(me, "10", "BaseExceptionGroup", e)
        except RuntimeError as e:
            log(me, "11", "RuntimeError", e)
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


async def f2(me):
    log(me, "28", "starts")
    try:
        n15 = 0
        async def inner14(me):
            nonlocal n15
            n15 += 1
            log(me, "16", n15)
            log(me, "17")
            try:
                log(me, "18")
                async with managed(me + ".23") as entered19:
                    log(me, "20", entered19)
                    log(me, "22", await f3(me + ".21"))
            except asyncio.CancelledError as e:
                log(me, "24", "CancelledError", e)
                raise
            except BaseExceptionGroup as e:
                log(me, "25", "BaseExceptionGroup", e)
    except asyncio.CancelledError as e:
        log(me, "26", "CancelledError", e)
        raise RuntimeError(me + "27")


async def f1(me):
    log(me, "43", "starts")
    try:
        async with asyncio.TaskGroup() as tg29:
            t30 = tg29.create_task(f3(me + ".31"))
            t32 = tg29.create_task(asyncio.sleep(0.02, "33"))
        await asyncio.sleep(0.01)
        log(me, "34", asyncio.current_task().cancel())
        try:
            log(me, "35", asyncio.current_task().uncancel())
            log(me, "37", await f3(me + ".36"))
        except BaseException as e:
            log(me, "38", "BaseException", e)
            raise
        finally:
            log(me, "39")
    except asyncio.CancelledError as e:
        log(me, "40", "CancelledError", e)
        raise
    finally:
        log(me, "41")
        await asyncio.sleep(0.03)
        log(me, "42")


async def f0(me):
    log(me, "66", "starts")
    try:
        try:
            async with asyncio.TaskGroup() as tg47:
                t48 = tg47.create_task(f1(me + ".49"))
                t50 = tg47.create_task(f1(me + ".51"))
                asyncio.get_running_loop().call_later(0.01, lambda: log(me, "52") or tg47.create_task(f1(me + ".53")))
        except BaseExceptionGroup as e:
            mine44, rest45 = e.split(TimeoutError)
            log(me, "46", mine44, rest45)
        log(me, "55", await f1(me + ".54"))
        async with managed(me + ".64") as entered56:
            log(me, "57", entered56)
            t58 = asyncio.create_task(f2(me + ".59"))
            log(me, "61", t58.cancel("c60"))
            t62 = asyncio.create_task(f3(me + ".63"))
    except asyncio.CancelledError as e:
        log(me, "65", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with asyncio.TaskGroup() as tg67:
            t68 = tg67.create_task(asyncio.sleep(0.01, "69"))
            try:
                log(me, "70", t68.done(), t68.cancelled(), t68.cancelling())
            except ValueError as e:
                log(me, "71", "ValueError", e)
            await asyncio.sleep(0.03)
        async with contextlib.AsyncExitStack() as stack72:
            stack72.push_async_callback(asyncio.sleep, 0.02)
            log(me, "74", await f1(me + ".73"))
        async with asyncio.TaskGroup() as tg75:
            t76 = tg75.create_task(f1(me + ".77"))
            t78 = tg75.create_task(f0(me + ".79"))
            t80 = tg75.create_task(asyncio.sleep(0.03, "81"))
        log(me, "83", asyncio.current_task().cancel("c82"))
        t84 = asyncio.create_task(f1(me + ".85"))
        try:
            async with asyncio.TaskGroup() as tg89:
                t90 = tg89.create_task(f1(me + ".91"))
                log(me, "92", t90.cancel())
        except BaseExceptionGroup as e:
            mine86, rest87 = e.split(TimeoutError)
            log(me, "88", mine86, rest87)
        n94 = 0
        async def inner93(me):
            nonlocal n94
            n94 += 1
            log(me, "95", n94)
            log(me, "96", asyncio.current_task().cancelling())
    except BaseException as e:
        log(me, "97", "main failed", e)
    log(me, "98", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
