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

var0 = contextvars.ContextVar("var0", default="unset")


async def f1(me):
    log(me, "21", "starts")
    try:
        for i1 in range(2):
            log(me, "2", i1)
            log(me, "3", asyncio.current_task().cancelling())
            try:
                async with asyncio.timeout(0.03) as cm9:
                    log(me, "5", await asyncio.sleep(0, "4"))
                    t6 = asyncio.ensure_future(asyncio.sleep(0.01, "7"))
                    t6.add_done_callback(lambda t: log(me, "8", t.cancelled()))
                    log(me, "10", cm9.expired())
            except TimeoutError as e:
                log(me, "11", "TimeoutError", e)
        log(me, "12")
        t13 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.03, "14"), 0.01), 0.01), name="t13")
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        context16 = contextvars.copy_context()
        asyncio.get_running_loop().call_later(0.01, var0.set, me + "17", context=context16)
        asyncio.get_running_loop().call_later(0.03, lambda: log(me, "18", var0.get()), context=context16)
        raise
    except RuntimeError as e:
        log(me, "19", "RuntimeError", e)
    finally:
        log(me, "20")


async def f0(me):
    log(me, "39", "starts")
    try:
        cm22 = asyncio.timeout(0.01)
        try:
            async with cm22:
                raise RuntimeError(me + "23")
                cm22.reschedule(asyncio.get_running_loop().time() + 0.03)
                await asyncio.sleep(0.02)
                log(me, "24", asyncio.current_task().cancelling())
        except TimeoutError as e:
            log(me, "25", "TimeoutError", e)
            log(me, "27", await asyncio.sleep(0.01, "26"))
            try:
                async with asyncio.timeout(0.01) as cm31:
                    log(me, "29", await f1(me + ".28"))
                    log(me, "30")
                    log(me, "32", cm31.expired())
            except TimeoutError as e:
                log(me, "33", "TimeoutError", e)
            finally:
                log(me, "34")
                await asyncio.sleep(0.03)
                log(me, "35")
        finally:
            log(me, "36")
        log(me, "37", cm22.expired())
    except asyncio.CancelledError as e:
        log(me, "38", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "40", var0.get())
        t41 = asyncio.create_task(asyncio.sleep(0.02, "42"))
        await asyncio.sleep(0.01)
        log(me, "43", asyncio.current_task().cancel())
        var0.set(me + "44")
        log(me, "46", await f0(me + ".45"))
        var0.set(me + "47")
        var0.set(me + "48")
        log(me, "49", t41.done(), t41.cancelled(), t41.cancelling())
        try:
            log(me, "50", t41.result())
        except BaseException as e:
            log(me, "51", e)
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.01) as cm57:
                log(me, "53", await asyncio.wait_for(f0(me + ".52"), 0.03))
                var0.set(me + "54")
                t55 = asyncio.ensure_future(asyncio.wait_for(f0(me + ".56"), 0.03))
                log(me, "58", cm57.expired())
        except TimeoutError as e:
            log(me, "59", "TimeoutError", e)
    except BaseException as e:
        log(me, "60", "main failed", e)
    log(me, "61", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
