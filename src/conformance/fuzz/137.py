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
        await asyncio.sleep(0.88)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.38)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    await asyncio.sleep(0)
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "9", "starts")
    try:
        return me + "7"
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)


async def f1(me):
    log(me, "28", "starts")
    async with asyncio.TaskGroup() as tg10:
        t11 = tg10.create_task(f2(me + ".12"))
        asyncio.get_running_loop().call_later(0.58, t11.cancel)
        log(me, "13", t11.uncancel())
    async with asyncio.TaskGroup() as tg14:
        t15 = tg14.create_task(asyncio.sleep(0, "16"))
        t17 = tg14.create_task(f2(me + ".18"))
        t19 = tg14.create_task(f2(me + ".20"))
        log(me, "21", var0.get())
        t22 = asyncio.create_task(asyncio.sleep(0.02, "23"))
        t24 = asyncio.create_task(f2(me + ".25"))
        asyncio.get_running_loop().call_later(0.8, lambda: log(me, "26") or tg14.create_task(f2(me + ".27")))


async def f0(me):
    log(me, "31", "starts")
    log(me, "29", asyncio.current_task().cancelling())
    log(me, "30")


async def main(me):
    try:
        await asyncio.sleep(0.51)
        log(me, "32")
        async with asyncio.TaskGroup() as tg33:
            t34 = tg33.create_task(f1(me + ".35"))
            try:
                log(me, "36")
            except ValueError as e:
                log(me, "37", "ValueError", e)
            except RuntimeError as e:
                log(me, "38", "RuntimeError", e)
                t39 = asyncio.create_task(asyncio.sleep(0.63, "40"))
                try:
                    log(me, "42", await f2(me + ".41"))
                    log(me, "43")
                    await asyncio.sleep(0.18)
                    f44 = asyncio.get_running_loop().create_future()
                except ValueError as e:
                    log(me, "45", "ValueError", e)
                    asyncio.get_running_loop().call_soon(lambda: log(me, "46", var0.get()))
                    log(me, "48", await f0(me + ".47"))
                except TimeoutError as e:
                    log(me, "49", "TimeoutError", e)
                finally:
                    log(me, "50")
                    await asyncio.sleep(0.67)
                    log(me, "51")
            log(me, "52", t34.done(), t34.cancelled(), t34.cancelling())
            var0.set(me + "53")
            asyncio.get_running_loop().call_later(0.78, lambda: log(me, "54") or tg33.create_task(f1(me + ".55")))
    except BaseException as e:
        log(me, "56", "main failed", e)
    log(me, "57", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
