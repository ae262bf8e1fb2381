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

queue0 = asyncio.Queue(0)
var0 = contextvars.ContextVar("var0", default="unset")


async def f3(me):
    log(me, "13", "starts")
    try:
        context1 = contextvars.copy_context()
        asyncio.get_running_loop().call_soon_threadsafe(var0.set, me + "2", context=context1)
        asyncio.get_running_loop().call_later(0.1, lambda: log(me, "3", var0.get()), context=context1)
        asyncio.get_running_loop().call_later(0.12, lambda: log(me, "4", var0.get()))
        log(me, "6", await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.22, "5"), None), 0.21))
        t7 = asyncio.create_task(asyncio.sleep(0.21, "8"))
        t9 = asyncio.ensure_future(asyncio.wait_for(queue0.put("b10"), 0.2))
        var0.set(me + "11")
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        raise


async def f2(me):
    log(me, "21", "starts")
    log(me, "15", await asyncio.sleep(0.39, "14"))
    async with asyncio.timeout(0.3):
        log(me, "16")
    try:
        log(me, "18", await queue0.put("b17"))
        var0.set(me + "19")
    except ValueError as e:
        log(me, "20", "ValueError", e)


async def f1(me):
    log(me, "33", "starts")
    try:
        async with asyncio.timeout(0.2) as cm30:
            try:
                try:
                    queue0.task_done()
                except Exception as e:
                    log(me, "22", e)
                var0.set(me + "23")
                try:
                    queue0.task_done()
                except Exception as e:
                    log(me, "24", e)
                t25 = asyncio.create_task(queue0.put("b26"))
            except Exception as e:
                log(me, "27", "Exception", e)
                try:
                    log(me, "28", queue0.get_nowait())
                except Exception as e:
                    log(me, "29", e)
            log(me, "31", cm30.expired())
    except TimeoutError as e:
        log(me, "32", "TimeoutError", e)


async def f0(me):
    log(me, "38", "starts")
    try:
        log(me, "35", await f3(me + ".34"))
    except asyncio.CancelledError as e:
        log(me, "36", "CancelledError", e)
        raise
    finally:
        log(me, "37")


async def main1(me):
    try:
        log(me, "40", await f0(me + ".39"))
        for i41 in range(3):
            log(me, "42", i41)
            try:
                try:
                    log(me, "43", await queue0.join())
                except ValueError as e:
                    log(me, "44", "ValueError", e)
                t45 = asyncio.create_task(f2(me + ".46"), name="t45")
            except asyncio.CancelledError as e:
                log(me, "47", "CancelledError", e)
                log(me, "49", await f2(me + ".48"))
                raise
            except BaseException as e:
                log(me, "50", "BaseException", e)
                raise
    except BaseException as e:
        log(me, "51", "main failed", e)
    log(me, "52", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "53", asyncio.current_task().get_name())
        try:
            queue0.put_nowait("b54")
        except Exception as e:
            log(me, "55", e)
        log(me, "56", var0.get())
        asyncio.get_running_loop().call_later(0.23, lambda: log(me, "57", var0.get()))
    except BaseException as e:
        log(me, "58", "main failed", e)
    log(me, "59", "main ends")
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
