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
        await asyncio.sleep(0.05)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")


async def gen0(me):
    try:
        sent6 = yield me + "7"
        log(me, "8", sent6)
    except ValueError as e:
        log(me, "10", e)
    finally:
        log(me, "9")


async def gen1(me):
    try:
        await asyncio.sleep(0)
        sent11 = yield me + "12"
        log(me, "13", sent11)
        await asyncio.sleep(0.02)
        sent14 = yield me + "15"
        log(me, "16", sent14)
    finally:
        log(me, "17")
        await asyncio.sleep(0.11)
        log(me, "18")


async def f0(me):
    log(me, "22", "starts")
    t20 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.01, "21"), 0.07))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async for x24 in gen0(me + ".23"):
        log(me, "25", x24)
        break
    async with asyncio.TaskGroup() as tg26:
        t27 = tg26.create_task(f0(me + ".28"))
        async with asyncio.TaskGroup() as tg29:
            t30 = tg29.create_task(asyncio.sleep(0.11, "31"))
        t32 = asyncio.create_task(f0(me + ".33"))
        async with asyncio.TaskGroup() as tg34:
            t35 = tg34.create_task(f0(me + ".36"))
            t37 = tg34.create_task(asyncio.wait_for(f0(me + ".38"), 0.12))
            async with asyncio.TaskGroup() as tg39:
                t40 = tg39.create_task(asyncio.sleep(0.08, "41"))
                t42 = tg39.create_task(f0(me + ".43"))
                t44 = tg39.create_task(f0(me + ".45"))
                if t42.done() and not t42.cancelled():
                    log(me, "46", t42.exception())
                log(me, "48", await f0(me + ".47"))
                log(me, "49", t42.cancel())
                asyncio.get_running_loop().call_later(0.03, lambda: log(me, "50") or tg39.create_task(f0(me + ".51")))
            for i52 in range(3):
                log(me, "53", i52)
                t54 = asyncio.create_task(f0(me + ".55"))
            log(me, "56")
            asyncio.get_running_loop().call_later(0.04, lambda: log(me, "57") or tg34.create_task(f0(me + ".58")))
    try:
        async with asyncio.timeout(None) as cm68:
            try:
                async with asyncio.timeout(0.1) as cm62:
                    try:
                        await asyncio.sleep(0.05)
                    except Exception as e:
                        log(me, "59", "Exception", e)
                    t60 = asyncio.create_task(f0(me + ".61"), name="t60")
                    log(me, "63", cm62.expired())
            except TimeoutError as e:
                log(me, "64", "TimeoutError", e)
                log(me, "66", await f0(me + ".65"))
            finally:
                log(me, "67")
            log(me, "69", cm68.expired())
    except TimeoutError as e:
        log(me, "70", "TimeoutError", e)
        try:
            async with asyncio.timeout(0.02) as cm73:
                log(me, "72", asyncio.current_task().cancel("c71"))
                log(me, "74", cm73.expired())
        except TimeoutError as e:
            log(me, "75", "TimeoutError", e)
        finally:
            log(me, "76")
            await asyncio.sleep(0.09)
            log(me, "77")
    finally:
        log(me, "78")
    try:
        async with asyncio.TaskGroup() as tg82:
            t83 = tg82.create_task(f0(me + ".84"))
    except BaseExceptionGroup as e:
        mine79, rest80 = e.split(BaseExceptionGroup)
        log(me, "81", mine79, rest80)
    log(me, "85", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.02, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.close()
log("", "over")
