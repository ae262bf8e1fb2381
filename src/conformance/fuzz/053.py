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

cond0 = asyncio.Condition()
queue0 = asyncio.Queue(2)
queue1 = asyncio.Queue(1)


async def f1(me):
    log(me, "11", "starts")
    try:
        try:
            try:
                log(me, "1", queue1.get_nowait())
            except Exception as e:
                log(me, "2", e)
            await asyncio.sleep(0.12)
            log(me, "3", await queue1.get())
            async with cond0:
                cond0.notify(2)
                log(me, "4")
        except Exception as e:
            log(me, "5", "Exception", e)
        log(me, "6", cond0.locked())
        async with cond0:
            t7 = asyncio.create_task(asyncio.sleep(0.18, "8"))
            log(me, "9", asyncio.current_task().cancel())
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)


async def f0(me):
    log(me, "19", "starts")
    t12 = asyncio.create_task(asyncio.sleep(0.2, "13"))
    async with cond0:
        log(me, "14")
        t15 = asyncio.create_task(queue1.get())
        asyncio.get_running_loop().call_later(0, t15.cancel)
    h16 = asyncio.get_running_loop().call_soon(log, me, "17")
    asyncio.get_running_loop().call_later(0, t12.cancel)
    if t12.done() and not t12.cancelled():
        log(me, "18", t12.exception())


async def main1(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t20 = asyncio.create_task(queue1.put("c21"))
        t22 = asyncio.create_task(queue1.join())
        t23 = asyncio.create_task(f0(me + ".24"))
        log(me, "26", await f1(me + ".25"))
        asyncio.get_running_loop().call_later(0.73, t23.cancel)
        h27 = asyncio.get_running_loop().call_soon(log, me, "28")
        try:
            queue1.put_nowait("a29")
        except Exception as e:
            log(me, "30", e)
        async with cond0:
            cond0.notify_all()
            log(me, "31")
        asyncio.get_running_loop().call_later(0, t20.cancel)
    except BaseException as e:
        log(me, "32", "main failed", e)
    log(me, "33", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.17)
        try:
            t34 = asyncio.create_task(asyncio.sleep(0.54, "35"), name="t34")
            try:
                queue0.task_done()
            except Exception as e:
                log(me, "36", e)
        except ValueError as e:
            log(me, "37", "ValueError", e)
        except Exception as e:
            log(me, "38", "Exception", e)
            await asyncio.sleep(0.73)
            log(me, "39", asyncio.current_task().cancelling())
        try:
            t40 = asyncio.create_task(f0(me + ".41"))
            h42 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.28, log, me, "43")
        except ValueError as e:
            log(me, "44", "ValueError", e)
            try:
                queue0.put_nowait("c45")
            except Exception as e:
                log(me, "46", e)
        except asyncio.CancelledError as e:
            log(me, "47", "CancelledError", e)
            raise
        finally:
            log(me, "48")
    except BaseException as e:
        log(me, "49", "main failed", e)
    log(me, "50", "main ends")
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
