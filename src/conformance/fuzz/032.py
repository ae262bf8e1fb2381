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

lock0 = asyncio.Lock()
event0 = asyncio.Event()


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.01)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.02)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")


async def f0(me):
    log(me, "28", "starts")
    log(me, "7", asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg11:
            t12 = tg11.create_task(event0.wait())
            t13 = tg11.create_task(event0.wait())
            try:
                t14 = asyncio.create_task(event0.wait())
                asyncio.get_running_loop().call_later(0.03, t14.cancel)
            except BaseExceptionGroup as e:
                log(me, "15", "BaseExceptionGroup", e)
                t16 = asyncio.create_task(event0.wait())
                log(me, "17", asyncio.current_task().cancelling())
            except BaseException as e:
                log(me, "18", "BaseException", e)
                raise
            log(me, "19", t13.cancel())
            t20 = asyncio.create_task(asyncio.sleep(0.02, "21"), name="t20")
    except BaseExceptionGroup as e:
        mine8, rest9 = e.split(TimeoutError)
        log(me, "10", mine8, rest9)
    async with asyncio.TaskGroup() as tg22:
        t23 = tg22.create_task(asyncio.sleep(0.03, "24"))
        log(me, "25", t23.cancel())
        asyncio.get_running_loop().call_later(0.01, lambda: log(me, "26") or tg22.create_task(asyncio.sleep(0.02, "27")))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with contextlib.AsyncExitStack() as stack29:
        log(me, "31", await stack29.enter_async_context(Manager(me + ".30")))
        try:
            async with asyncio.TaskGroup() as tg35:
                t36 = tg35.create_task(f0(me + ".37"))
                t38 = tg35.create_task(f0(me + ".39"))
                log(me, "41", await f0(me + ".40"))
                asyncio.get_running_loop().call_later(0.01, lambda: log(me, "42") or tg35.create_task(f0(me + ".43")))
        except BaseExceptionGroup as e:
            mine32, rest33 = e.split(ValueError)
            log(me, "34", mine32, rest33)
            if rest33 is not None:
                raise rest33
    async with asyncio.TaskGroup() as tg44:
        t45 = tg44.create_task(f0(me + ".46"))
        t47 = tg44.create_task(f0(me + ".48"))
        asyncio.get_running_loop().call_later(0.03, lambda: log(me, "49") or tg44.create_task(f0(me + ".50")))
    t51 = asyncio.create_task(event0.wait())
    log(me, "53", await f0(me + ".52"))
    try:
        await asyncio.sleep(0.03)
    except BaseExceptionGroup as e:
        log(me, "54", "BaseExceptionGroup", e)
    finally:
        log(me, "55")
        await asyncio.sleep(0.03)
        log(me, "56")
    g57 = asyncio.shield(event0.wait())
    log(me, "59", g57.done())
    await asyncio.sleep(0.02)
    log(me, "60", g57.cancel())
    try:
        log(me, "61", await g57)
    except BaseException as e:
        log(me, "62", "BaseException", e)
        asyncio.get_running_loop().call_later(0.02, t51.cancel)
        raise
    finally:
        log(me, "63")
        await asyncio.sleep(0.02)
        log(me, "64")
    log(me, "66", asyncio.current_task().cancel("c65"))
    log(me, "67", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
