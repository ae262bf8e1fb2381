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
        await asyncio.sleep(0)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.02)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0.06)
    try:
        yield me
    finally:
        log(me, "4")


async def f3(me):
    log(me, "8", "starts")
    log(me, "7", await asyncio.gather(asyncio.wait_for(asyncio.shield(asyncio.sleep(0.09, "6")), 0.01), return_exceptions=True))
    await asyncio.sleep(0)


async def f2(me):
    log(me, "20", "starts")
    log(me, "10", await asyncio.shield(f3(me + ".9")))
    cm11 = asyncio.timeout(0.03)
    try:
        async with cm11:
            cm11.reschedule(asyncio.get_running_loop().time() + 0.02)
            await asyncio.sleep(0.09)
            async with Manager(me + ".15") as entered12:
                log(me, "13", entered12)
                log(me, "14", asyncio.current_task().uncancel())
    except TimeoutError as e:
        log(me, "16", "TimeoutError", e)
    finally:
        log(me, "17")
        await asyncio.sleep(0.11)
        log(me, "18")
    log(me, "19", cm11.expired())


async def f1(me):
    log(me, "34", "starts")
    try:
        try:
            async with asyncio.timeout(0) as cm25:
                log(me, "21", asyncio.current_task().cancelling())
                log(me, "23", await f3(me + ".22"))
                log(me, "24", asyncio.current_task().cancel())
                log(me, "26", cm25.expired())
        except TimeoutError as e:
            log(me, "27", "TimeoutError", e)
        await asyncio.sleep(0.06)
        log(me, "28", asyncio.current_task().get_name())
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)
        t30 = asyncio.create_task(f3(me + ".31"))
        raise
    finally:
        log(me, "32")
        await asyncio.sleep(0.01)
        log(me, "33")


async def f0(me):
    log(me, "48", "starts")
    try:
        async with managed(me + ".43") as entered35:
            log(me, "36", entered35)
            log(me, "40", await asyncio.gather(asyncio.sleep(0.01, "37"), asyncio.wait_for(f1(me + ".38"), 0.1), f1(me + ".39"), return_exceptions=True))
            log(me, "42", await asyncio.shield(f2(me + ".41")))
        t44 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(f2(me + ".45"), 0.04), 0.08), 0.07))
        log(me, "46", asyncio.current_task().uncancel())
        await asyncio.sleep(0.02)
    except asyncio.CancelledError as e:
        log(me, "47", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            async with asyncio.timeout(0) as cm57:
                async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.1):
                    try:
                        raise RuntimeError(me + "49")
                    except Exception as e:
                        log(me, "50", "Exception", e)
                    finally:
                        log(me, "51")
                    t52 = asyncio.create_task(f0(me + ".53"), name="t52")
                t54 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f0(me + ".55"), 0.11), 0.06))
                log(me, "56", t54.done(), t54.cancelled(), t54.cancelling())
                log(me, "58", cm57.expired())
        except TimeoutError as e:
            log(me, "59", "TimeoutError", e)
        finally:
            log(me, "60")
        async with contextlib.AsyncExitStack() as stack61:
            stack61.callback(log, me, "62")
            log(me, "64", await stack61.enter_async_context(managed(me + ".63")))
            cm65 = asyncio.timeout(0.07)
            try:
                async with cm65:
                    log(me, "66", asyncio.current_task().cancelling())
                    cm65.reschedule(asyncio.get_running_loop().time() + 0.07)
                    log(me, "68", await asyncio.wait_for(f2(me + ".67"), 0))
            except TimeoutError as e:
                log(me, "69", "TimeoutError", e)
            finally:
                log(me, "70")
            log(me, "71", cm65.expired())
        log(me, "73", await f0(me + ".72"))
    except BaseException as e:
        log(me, "74", "main failed", e)
    log(me, "75", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
