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



async def gen0(me):
    await asyncio.sleep(0.06)
    yield me + "1"
    await asyncio.sleep(0.01)
    sent2 = yield me + "3"
    log(me, "4", sent2)


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "5")
        await asyncio.sleep(0.1)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "6", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "8")
    try:
        yield me
    finally:
        log(me, "7")


async def f3(me):
    log(me, "22", "starts")
    try:
        async for x10 in gen0(me + ".9"):
            log(me, "11", x10)
            t12 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.03, "13"), 0.06))
        async with contextlib.AsyncExitStack() as stack14:
            log(me, "16", await stack14.enter_async_context(managed(me + ".15")))
            log(me, "18", await asyncio.sleep(0.04, "17"))
        t19 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.04, "20"), 0.11), 0.04), name="t19")
    except Exception as e:
        log(me, "21", "Exception", e)


async def f2(me):
    log(me, "32", "starts")
    async with contextlib.aclosing(gen0(me + ".31")) as gen_23:
        async for x24 in gen_23:
            log(me, "25", x24)
            async with asyncio.timeout(0.08):
                log(me, "26", asyncio.current_task().cancel())
                await asyncio.sleep(0.09)
                await asyncio.sleep(0.01)
            async with contextlib.aclosing(gen0(me + ".30")) as gen_27:
                async for x28 in gen_27:
                    log(me, "29", x28)
                    await asyncio.sleep(0.02)


async def f1(me):
    log(me, "47", "starts")
    try:
        async for x34 in gen0(me + ".33"):
            log(me, "35", x34)
            t36 = asyncio.create_task(f3(me + ".37"), name="t36")
            asyncio.get_running_loop().call_later(0.07, t36.cancel)
            break
        log(me, "39", await f2(me + ".38"))
        gen_40 = keep(gen0(me + ".41"))
        log(me, "42", await advance(gen_40))
    except TimeoutError as e:
        log(me, "43", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "44", "CancelledError", e)
    finally:
        log(me, "45")
        await asyncio.sleep(0.05)
        log(me, "46")


async def f0(me):
    log(me, "53", "starts")
    t48 = asyncio.create_task(f2(me + ".49"), name="t48")
    gen_50 = keep(gen0(me + ".51"))
    log(me, "52", await advance(gen_50))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            t54 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f2(me + ".55"), 0), 0.1))
            log(me, "57", await f0(me + ".56"))
            await asyncio.sleep(0.03)
            async with Manager(me + ".71") as entered58:
                log(me, "59", entered58)
                try:
                    log(me, "60", asyncio.current_task().cancelling())
                    log(me, "62", await f2(me + ".61"))
                    t63 = asyncio.create_task(asyncio.sleep(0.02, "64"))
                except asyncio.CancelledError as e:
                    log(me, "65", "CancelledError", e)
                    raise
                except BaseException as e:
                    log(me, "66", "BaseException", e)
                    raise
                finally:
                    log(me, "67")
                try:
                    await asyncio.sleep(0.1)
                    log(me, "68", asyncio.current_task().cancelling())
                except BaseException as e:
                    log(me, "69", "BaseException", e)
                finally:
                    log(me, "70")
        except TimeoutError as e:
            log(me, "72", "TimeoutError", e)
            t73 = asyncio.create_task(asyncio.wait_for(f1(me + ".74"), 0))
        except asyncio.CancelledError as e:
            log(me, "75", "CancelledError", e)
            raise
        finally:
            log(me, "76")
            await asyncio.sleep(0.05)
            log(me, "77")
    except BaseException as e:
        log(me, "78", "main failed", e)
    log(me, "79", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
