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

var0 = contextvars.ContextVar("var0", default="unset")


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
        await asyncio.sleep(0.03)
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
        await asyncio.sleep(0.03)


async def f1(me):
    log(me, "23", "starts")
    try:
        async with managed(me + ".15") as entered7:
            log(me, "8", entered7)
            token9 = var0.set(me + "10")
            log(me, "12", asyncio.current_task().cancel("c11"))
            t13 = asyncio.create_task(asyncio.sleep(0.03, "14"))
        var0.set(me + "16")
        log(me, "18", await asyncio.sleep(0.01, "17"))
        await asyncio.sleep(0.01)
        log(me, "19", var0.get())
        log(me, "21", await asyncio.sleep(0.02, "20"))
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        raise


async def f0(me):
    log(me, "38", "starts")
    log(me, "24", var0.get())
    try:
        async with asyncio.TaskGroup() as tg28:
            t29 = tg28.create_task(f1(me + ".30"))
            t31 = tg28.create_task(f1(me + ".32"))
            h33 = asyncio.get_running_loop().call_soon(log, me, "34")
            asyncio.get_running_loop().call_later(0.01, log, me, "35")
    except BaseExceptionGroup as e:
        mine25, rest26 = e.split(RuntimeError)
        log(me, "27", mine25, rest26)
    t36 = asyncio.create_task(f1(me + ".37"))


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    try:
        asyncio.get_running_loop().call_soon(lambda: log(me, "39", var0.get()))
        log(me, "41", await f0(me + ".40"))
        log(me, "43", await f1(me + ".42"))
        try:
            log(me, "44", var0.get())
            async with asyncio.TaskGroup() as tg45:
                t46 = tg45.create_task(f1(me + ".47"))
                t48 = tg45.create_task(f0(me + ".49"))
                t50 = tg45.create_task(f0(me + ".51"))
                log(me, "52", t50.cancel())
        except Exception as e:
            log(me, "53", "Exception", e)
        except BaseException as e:
            log(me, "54", "BaseException", e)
            t55 = asyncio.create_task(f0(me + ".56"), name="t55")
        log(me, "57", asyncio.current_task().cancelling())
        async with asyncio.TaskGroup() as tg58:
            t59 = tg58.create_task(f1(me + ".60"))
            t61 = tg58.create_task(asyncio.sleep(0.03, "62"))
            h63 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.02, log, me, "64")
        t65 = asyncio.create_task(asyncio.sleep(0.03, "66"))
        t67 = asyncio.create_task(f0(me + ".68"))
        await asyncio.sleep(0.02)
        log(me, "69", t65.cancel())
        log(me, "71", t67.cancel("c70"))
        t72 = asyncio.create_task(f0(me + ".73"))
    except BaseException as e:
        log(me, "74", "main failed", e)
    log(me, "75", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
