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

cond0 = asyncio.Condition()
items = []
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
            log(me, "7", asyncio.current_task().get_name())
            asyncio.get_running_loop().call_soon(fail, me + ".8")
    except asyncio.CancelledError as e:
        log(me, "9", "CancelledError", e)
        raise
    finally:
        log(me, "10")


async def f0(me):
    log(me, "15", "starts")
    t12 = asyncio.create_task(queue1.get())
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "13", e)
    return me + "14"


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t16 = asyncio.create_task(queue0.get(), name="t16")
        try:
            queue1.task_done()
        except Exception as e:
            log(me, "17", e)
        h18 = asyncio.get_running_loop().call_soon(log, me, "19")
        log(me, "20", t16.done(), t16.cancelled(), t16.cancelling())
        log(me, "21", t16.cancel())
        log(me, "23", asyncio.current_task().cancel("c22"))
        try:
            await asyncio.sleep(0.04)
            asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.49, log, me, "24")
        except BaseExceptionGroup as e:
            log(me, "25", "BaseExceptionGroup", e)
            log(me, "26", t16.uncancel())
        except Exception as e:
            log(me, "27", "Exception", e)
    except BaseException as e:
        log(me, "28", "main failed", e)
    log(me, "29", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    try:
        for i30 in range(3):
            log(me, "31", i30)
            log(me, "33", await asyncio.sleep(0.73, "32"))
            t34 = asyncio.create_task(queue0.put("b35"), name="t34")
        try:
            queue1.put_nowait("a36")
        except Exception as e:
            log(me, "37", e)
        try:
            await asyncio.sleep(0.76)
        except asyncio.CancelledError as e:
            log(me, "38", "CancelledError", e)
            h39 = asyncio.get_running_loop().call_soon(log, me, "40")
            raise
        await asyncio.sleep(0.74)
        async with cond0:
            cond0.notify_all()
            log(me, "41")
    except BaseException as e:
        log(me, "42", "main failed", e)
    log(me, "43", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    runner.get_loop().call_later(0.08, log, "between", "44")
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
