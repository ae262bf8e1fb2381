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



async def gen0(me):
    await asyncio.sleep(0.18)
    yield me + "1"
    await asyncio.sleep(0.05)
    yield me + "2"
    await asyncio.sleep(0.06)
    yield me + "3"


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "4")
        await asyncio.sleep(0.31)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "5", error)
        await asyncio.sleep(0.39)
        log(me, "6")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "9")
    try:
        yield me
    except ValueError as e:
        log(me, "7", e)
    finally:
        log(me, "8")


async def f1(me):
    log(me, "13", "starts")
    try:
        log(me, "11", await asyncio.sleep(0.3, "10"))
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


async def f0(me):
    log(me, "17", "starts")
    await asyncio.sleep(0.26)
    gen_14 = keep(gen0(me + ".15"))
    log(me, "16", await advance(gen_14))


async def main1(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        log(me, "18", asyncio.current_task().get_name())
        log(me, "19")
        gen_20 = keep(gen0(me + ".21"))
        log(me, "22", await advance(gen_20))
        h23 = asyncio.get_running_loop().call_later(0.06, log, me, "24")
        log(me, "26", await throw_in(gen_20, ValueError(me + ".25")))
        try:
            async with Manager(me + ".34") as entered27:
                log(me, "28", entered27)
                await asyncio.sleep(0.03)
                async with contextlib.AsyncExitStack() as stack29:
                    stack29.callback(log, me, "30")
                    log(me, "32", await stack29.enter_async_context(Manager(me + ".31")))
                    asyncio.get_running_loop().call_soon(log, me, "33")
        except TimeoutError as e:
            log(me, "35", "TimeoutError", e)
        except BaseException as e:
            log(me, "36", "BaseException", e)
            raise
        finally:
            log(me, "37")
            await asyncio.sleep(0.24)
            log(me, "38")
    except BaseException as e:
        log(me, "39", "main failed", e)
    log(me, "40", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t41 = asyncio.create_task(f0(me + ".42"))
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.03, log, me, "43")
        log(me, "44", t41.cancel())
        try:
            try:
                log(me, "45", t41.result())
            except BaseException as e:
                log(me, "46", e)
            h47 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0, log, me, "48")
            log(me, "49", await t41)
            log(me, "50", asyncio.current_task().cancelling())
        except TimeoutError as e:
            log(me, "51", "TimeoutError", e)
            try:
                log(me, "52", t41.result())
            except BaseException as e:
                log(me, "53", e)
        except RuntimeError as e:
            log(me, "54", "RuntimeError", e)
            t55 = asyncio.create_task(f1(me + ".56"))
    except BaseException as e:
        log(me, "57", "main failed", e)
    log(me, "58", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
