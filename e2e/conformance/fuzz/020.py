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



async def f2(me):
    log(me, "3", "starts")
    log(me, "2", await asyncio.wait_for(asyncio.sleep(0.02, "1"), 0.01))


async def f1(me):
    log(me, "5", "starts")
    raise ValueError(me + "4")


async def f0(me):
    log(me, "17", "starts")
    try:
        t6 = asyncio.create_task(f1(me + ".7"), name="t6")
        t6.add_done_callback(lambda t: log(me, "8", t.cancelled()))
        cm9 = asyncio.timeout(0.02)
        try:
            async with cm9:
                cm9.reschedule(asyncio.get_running_loop().time() + 0.02)
                if t6.done() and not t6.cancelled():
                    log(me, "10", t6.exception())
        except TimeoutError as e:
            log(me, "11", "TimeoutError", e)
            asyncio.get_running_loop().call_later(0.02, t6.cancel)
        log(me, "12", cm9.expired())
        log(me, "14", await f2(me + ".13"))
        log(me, "15", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t18 = asyncio.create_task(f2(me + ".19"))
        log(me, "21", await f2(me + ".20"))
        try:
            async with asyncio.timeout(0.03) as cm32:
                try:
                    async with asyncio.timeout(0.03) as cm26:
                        try:
                            log(me, "22", t18.result())
                        except BaseException as e:
                            log(me, "23", e)
                        log(me, "25", await f2(me + ".24"))
                        asyncio.get_running_loop().call_later(0.02, t18.cancel)
                        log(me, "27", cm26.expired())
                except TimeoutError as e:
                    log(me, "28", "TimeoutError", e)
                    log(me, "29", asyncio.current_task().cancelling())
                    log(me, "30", await t18)
                log(me, "31")
                log(me, "33", cm32.expired())
        except TimeoutError as e:
            log(me, "34", "TimeoutError", e)
            t18.add_done_callback(lambda t: log(me, "35", t.cancelled()))
        finally:
            log(me, "36")
        log(me, "37", t18.uncancel())
        t38 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(t18, 0.03), 0.03))
        f39 = asyncio.get_running_loop().create_future()
        try:
            f39.set_result("40")
        except asyncio.InvalidStateError as e:
            log(me, "41", e)
    except BaseException as e:
        log(me, "42", "main failed", e)
    log(me, "43", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
