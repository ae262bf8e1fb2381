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
        await asyncio.sleep(0.87)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.52)


async def f1(me):
    log(me, "9", "starts")
    try:
        log(me, "7", await asyncio.sleep(0.54, "6"))
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)
        raise


async def f0(me):
    log(me, "32", "starts")
    try:
        t10 = asyncio.create_task(f1(me + ".11"))
        try:
            asyncio.get_running_loop().call_later(0.68, t10.cancel)
            try:
                if t10.done() and not t10.cancelled():
                    log(me, "12", t10.exception())
                log(me, "13")
                async with Manager(me + ".17") as entered14:
                    log(me, "15", entered14)
                    if t10.done() and not t10.cancelled():
                        log(me, "16", t10.exception())
                log(me, "18", t10.uncancel())
            except BaseExceptionGroup as e:
                log(me, "19", "BaseExceptionGroup", e)
            except Exception as e:
                log(me, "20", "Exception", e)
            finally:
                log(me, "21")
        except TimeoutError as e:
            log(me, "22", "TimeoutError", e)
        except RuntimeError as e:
            log(me, "23", "RuntimeError", e)
            async with Manager(me + ".28") as entered24:
                log(me, "25", entered24)
                log(me, "27", await asyncio.sleep(0.49, "26"))
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)
        log(me, "30", asyncio.current_task().cancel())
        raise
    finally:
        log(me, "31")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with managed(me + ".38") as entered33:
            log(me, "34", entered33)
            t35 = asyncio.create_task(f0(me + ".36"))
            log(me, "37", t35.done(), t35.cancelled(), t35.cancelling())
    except Exception as e:
        log(me, "39", "Exception", e)
    except RuntimeError as e:
        log(me, "40", "RuntimeError", e)
    t41 = asyncio.create_task(f1(me + ".42"))
    t43 = asyncio.create_task(asyncio.sleep(0, "44"))
    log(me, "46", await f1(me + ".45"))
    log(me, "47", t41.uncancel())
    log(me, "49", await f1(me + ".48"))
    t50 = asyncio.create_task(asyncio.sleep(0, "51"))
    async with managed(me + ".68") as entered52:
        log(me, "53", entered52)
        async with contextlib.AsyncExitStack() as stack54:
            log(me, "56", await stack54.enter_async_context(managed(me + ".55")))
            stack54.callback(log, me, "57")
            async with managed(me + ".61") as entered58:
                log(me, "59", entered58)
                await asyncio.sleep(0)
                raise ValueError(me + "60")
        async with managed(me + ".67") as entered62:
            log(me, "63", entered62)
            t64 = asyncio.create_task(f1(me + ".65"))
            log(me, "66", asyncio.current_task().uncancel())
    log(me, "69", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
