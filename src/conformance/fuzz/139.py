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
        await asyncio.sleep(0.37)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")


async def f1(me):
    log(me, "10", "starts")
    t7 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.03, "8"), 0.8))
    if t7.done() and not t7.cancelled():
        log(me, "9", t7.exception())


async def f0(me):
    log(me, "18", "starts")
    try:
        async with Manager(me + ".16") as entered11:
            log(me, "12", entered11)
            t13 = asyncio.create_task(f1(me + ".14"))
            await asyncio.sleep(0.25)
            log(me, "15", t13.cancel())
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "19")
        t20 = asyncio.create_task(asyncio.sleep(0.74, "21"))
        try:
            asyncio.get_running_loop().call_later(0.65, t20.cancel)
        except asyncio.CancelledError as e:
            log(me, "22", "CancelledError", e)
            raise
    except BaseExceptionGroup as e:
        log(me, "23", "BaseExceptionGroup", e)
    except Exception as e:
        log(me, "24", "Exception", e)
    async with asyncio.timeout(0.78):
        log(me, "25", asyncio.current_task().get_name())
        try:
            await asyncio.sleep(0.82)
            t26 = asyncio.create_task(f1(me + ".27"))
            t28 = asyncio.create_task(f1(me + ".29"), name="t28")
        except asyncio.CancelledError as e:
            log(me, "30", "CancelledError", e)
            raise
        t31 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.37, "32"), 0.05))
    t33 = asyncio.create_task(asyncio.wait_for(f0(me + ".34"), 0.75))
    d35, p36 = await asyncio.wait([t33], return_when=asyncio.FIRST_COMPLETED, timeout=0.52)
    log(me, "37", t33 in d35)
    log(me, "38")
    for i39 in range(3):
        log(me, "40", i39)
        async for c41 in asyncio.as_completed([t33]):
            log(me, "42", c41.done(), c41.cancelled(), c41 is t33)
        await asyncio.sleep(0.69)
    log(me, "43", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
