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
        await asyncio.sleep(0.01)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.05)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    await asyncio.sleep(0.04)
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
        await asyncio.sleep(0.12)


async def f2(me):
    log(me, "9", "starts")
    t7 = asyncio.create_task(asyncio.sleep(0.01, "8"))


async def f1(me):
    log(me, "23", "starts")
    async with Manager(me + ".15") as entered10:
        log(me, "11", entered10)
        async with contextlib.AsyncExitStack() as stack12:
            stack12.callback(log, me, "13")
            log(me, "14")
    t16 = asyncio.create_task(f2(me + ".17"), name="t16")
    log(me, "18", t16.uncancel())
    log(me, "20", t16.cancel("c19"))
    log(me, "22", asyncio.current_task().cancel("c21"))


async def f0(me):
    log(me, "33", "starts")
    try:
        f24 = asyncio.get_running_loop().create_future()
        log(me, "25")
        f26 = asyncio.get_running_loop().create_future()
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0.09)
            log(me, "28", await asyncio.sleep(0, "27"))
        except ValueError as e:
            log(me, "29", "ValueError", e)
        except Exception as e:
            log(me, "30", "Exception", e)
        finally:
            log(me, "31")
    except asyncio.CancelledError as e:
        log(me, "32", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t34 = asyncio.create_task(f2(me + ".35"))
        log(me, "37", await f0(me + ".36"))
        t34.add_done_callback(lambda t: log(me, "38", t.cancelled()))
        log(me, "40", await f2(me + ".39"))
        f41 = asyncio.get_running_loop().create_future()
        log(me, "42", asyncio.current_task().cancel())
        log(me, "44", t34.cancel("c43"))
        t45 = asyncio.create_task(f2(me + ".46"), name="t45")
        if t34.done() and not t34.cancelled():
            log(me, "47", t34.exception())
        log(me, "48", asyncio.current_task().uncancel())
    except BaseException as e:
        log(me, "49", "main failed", e)
    log(me, "50", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.12, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.close()
log("", "over")
