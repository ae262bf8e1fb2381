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
        await asyncio.sleep(0.03)
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


async def f0(me):
    log(me, "41", "starts")
    try:
        try:
            async with managed(me + ".18") as entered7:
                log(me, "8", entered7)
                log(me, "10", await asyncio.shield(asyncio.sleep(0.08, "9")))
                async with asyncio.TaskGroup() as tg11:
                    t12 = tg11.create_task(asyncio.sleep(0.1, "13"))
                    t14 = asyncio.create_task(asyncio.sleep(0.06, "15"), name="t14")
                    log(me, "16")
                log(me, "17", asyncio.current_task().uncancel())
            log(me, "21", await asyncio.gather(asyncio.sleep(0.11, "19"), asyncio.gather(asyncio.sleep(0.12, "20"), return_exceptions=True), return_exceptions=True))
            try:
                async with asyncio.TaskGroup() as tg25:
                    t26 = tg25.create_task(asyncio.sleep(0.08, "27"))
                    t28 = tg25.create_task(asyncio.sleep(0.01, "29"))
                    t30 = tg25.create_task(asyncio.sleep(0.1, "31"))
                    d32, p33 = await asyncio.wait([t30, t26], return_when=asyncio.FIRST_EXCEPTION)
                    log(me, "34", t30 in d32, t26 in d32)
            except BaseExceptionGroup as e:
                mine22, rest23 = e.split(BaseExceptionGroup)
                log(me, "24", mine22, rest23)
        except TimeoutError as e:
            log(me, "35", "TimeoutError", e)
            t36 = asyncio.create_task(asyncio.sleep(0.04, "37"))
            try:
                log(me, "38", t36.result())
            except BaseException as e:
                log(me, "39", e)
    except asyncio.CancelledError as e:
        log(me, "40", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with Manager(me + ".68") as entered42:
        log(me, "43", entered42)
        async with asyncio.TaskGroup() as tg44:
            t45 = tg44.create_task(f0(me + ".46"))
            t47 = tg44.create_task(f0(me + ".48"))
            try:
                async with asyncio.TaskGroup() as tg52:
                    t53 = tg52.create_task(asyncio.sleep(0.07, "54"))
                    t55 = tg52.create_task(f0(me + ".56"))
                    t57 = tg52.create_task(f0(me + ".58"))
                    log(me, "59", asyncio.current_task().uncancel())
                    g60 = asyncio.gather()
                    g60.add_done_callback(lambda g: log(me, "61", g.cancelled()))
                    try:
                        log(me, "64", await g60)
                    except BaseException as e:
                        log(me, "65", "BaseException", e)
                        raise
                    log(me, "66", t53.cancel())
            except BaseExceptionGroup as e:
                mine49, rest50 = e.split(BaseExceptionGroup)
                log(me, "51", mine49, rest50)
            raise RuntimeError(me + "67")
        await asyncio.sleep(0.01)
    for i69 in range(3):
        log(me, "70", i69)
        async with asyncio.TaskGroup() as tg71:
            t72 = tg71.create_task(f0(me + ".73"))
            t74 = tg71.create_task(f0(me + ".75"))
            log(me, "77", await f0(me + ".76"))
        log(me, "78", asyncio.current_task().get_name())
    try:
        t79 = asyncio.create_task(f0(me + ".80"))
    except BaseExceptionGroup as e:
        log(me, "81", "BaseExceptionGroup", e)
        try:
            try:
                raise ValueError(me + "82")
            except BaseExceptionGroup as e:
                log(me, "83", "BaseExceptionGroup", e)
            log(me, "84", asyncio.current_task().cancelling())
            try:
                t85 = asyncio.create_task(f0(me + ".86"))
                log(me, "88", await f0(me + ".87"))
                await asyncio.sleep(0.03)
            except asyncio.CancelledError as e:
                log(me, "89", "CancelledError", e)
                t90 = asyncio.create_task(f0(me + ".91"))
                log(me, "93", await f0(me + ".92"))
                raise
        except ValueError as e:
            log(me, "94", "ValueError", e)
            log(me, "95", asyncio.current_task().cancelling())
    finally:
        log(me, "96")
        await asyncio.sleep(0)
        log(me, "97")
    log(me, "98", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
