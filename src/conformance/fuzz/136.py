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



async def f3(me):
    log(me, "8", "starts")
    log(me, "2", asyncio.current_task().cancel("c1"))
    try:
        t3 = asyncio.create_task(asyncio.sleep(0.02, "4"))
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.02):
            log(me, "5")
            await asyncio.sleep(0.03)
    except TimeoutError as e:
        log(me, "6", "TimeoutError", e)
        raise
    except BaseExceptionGroup as e:
        log(me, "7", "BaseExceptionGroup", e)


async def f2(me):
    log(me, "21", "starts")
    log(me, "9", asyncio.current_task().cancel())
    t10 = asyncio.create_task(f3(me + ".11"))
    log(me, "13", await f3(me + ".12"))
    cm14 = asyncio.timeout(0.03)
    try:
        async with cm14:
            t15 = asyncio.create_task(asyncio.sleep(0.03, "16"))
            log(me, "17", t15.cancel())
            cm14.reschedule(asyncio.get_running_loop().time() + 0.02)
            log(me, "18", await asyncio.wait_for(t10, 0.03))
    except TimeoutError as e:
        log(me, "19", "TimeoutError", e)
    log(me, "20", cm14.expired())


async def f1(me):
    log(me, "31", "starts")
    log(me, "22", asyncio.current_task().cancel())
    cm23 = asyncio.timeout(0.01)
    try:
        async with cm23:
            cm23.reschedule(asyncio.get_running_loop().time() + 0.01)
            try:
                raise RuntimeError(me + "24")
            except ValueError as e:
                log(me, "25", "ValueError", e)
            finally:
                log(me, "26")
                await asyncio.sleep(0.03)
                log(me, "27")
    except TimeoutError as e:
        log(me, "28", "TimeoutError", e)
    log(me, "29", cm23.expired())
    raise RuntimeError(me + "30")


async def f0(me):
    log(me, "44", "starts")
    log(me, "33", await f1(me + ".32"))
    await asyncio.sleep(0.01)
    cm34 = asyncio.timeout(0.01)
    try:
        async with cm34:
            t35 = asyncio.create_task(asyncio.sleep(0.01, "36"))
            log(me, "37", t35.cancel())
            cm34.reschedule(asyncio.get_running_loop().time() + 0.03)
            t38 = asyncio.create_task(f2(me + ".39"))
    except TimeoutError as e:
        log(me, "40", "TimeoutError", e)
        t41 = asyncio.create_task(f3(me + ".42"))
    log(me, "43", cm34.expired())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "45")
        t46 = asyncio.create_task(f2(me + ".47"))
        log(me, "48", t46.cancel())
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.02) as cm60:
                if t46.done() and not t46.cancelled():
                    log(me, "49", t46.exception())
                try:
                    await asyncio.sleep(0.01)
                    log(me, "51", await asyncio.wait_for(f1(me + ".50"), 0.01))
                    log(me, "52", await asyncio.wait_for(t46, 0.01))
                    log(me, "54", await asyncio.wait_for(f2(me + ".53"), 0.02))
                except TimeoutError as e:
                    log(me, "55", "TimeoutError", e)
                except Exception as e:
                    log(me, "56", "Exception", e)
                finally:
                    log(me, "57")
                    await asyncio.sleep(0.03)
                    log(me, "58")
                log(me, "59", t46.cancel())
                log(me, "61", cm60.expired())
        except TimeoutError as e:
            log(me, "62", "TimeoutError", e)
            await asyncio.sleep(0.01)
    except BaseException as e:
        log(me, "63", "main failed", e)
    log(me, "64", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
