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



async def f1(me):
    log(me, "6", "starts")
    for i1 in range(3):
        log(me, "2", i1)
        t3 = asyncio.create_task(asyncio.sleep(0.08, "4"))
    log(me, "5", asyncio.current_task().cancel())


async def f0(me):
    log(me, "25", "starts")
    try:
        cm7 = asyncio.timeout(0.34)
        try:
            async with cm7:
                cm7.reschedule(asyncio.get_running_loop().time() + 0.08)
                for i8 in range(2):
                    log(me, "9", i8)
                    log(me, "10", asyncio.current_task().cancelling())
                try:
                    async with asyncio.timeout(0.18):
                        log(me, "12", await asyncio.sleep(0.06, "11"))
                    log(me, "13")
                except Exception as e:
                    log(me, "14", "Exception", e)
        except TimeoutError as e:
            log(me, "15", "TimeoutError", e)
        finally:
            log(me, "16")
        log(me, "17", cm7.expired())
        t18 = asyncio.create_task(f1(me + ".19"), name="t18")
        log(me, "20", t18.cancel())
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)
        t22 = asyncio.create_task(f1(me + ".23"))
        raise
    finally:
        log(me, "24")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        raise ValueError(me + "26")
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)
        log(me, "29", await f1(me + ".28"))
    try:
        await asyncio.sleep(0.23)
        try:
            log(me, "30")
            t31 = asyncio.create_task(f0(me + ".32"), name="t31")
            cm33 = asyncio.timeout(0.02)
            try:
                async with cm33:
                    log(me, "34", t31.cancel())
                    cm33.reschedule(asyncio.get_running_loop().time() + 0.14)
                    log(me, "35", asyncio.current_task().uncancel())
            except TimeoutError as e:
                log(me, "36", "TimeoutError", e)
            log(me, "37", cm33.expired())
        except TimeoutError as e:
            log(me, "38", "TimeoutError", e)
        except BaseExceptionGroup as e:
            log(me, "39", "BaseExceptionGroup", e)
        log(me, "40")
    except ValueError as e:
        log(me, "41", "ValueError", e)
    except asyncio.CancelledError as e:
        log(me, "42", "CancelledError", e)
        raise
    try:
        try:
            async with asyncio.timeout(0.16) as cm49:
                try:
                    async with asyncio.timeout(0.27) as cm46:
                        log(me, "44", await f0(me + ".43"))
                        log(me, "45", asyncio.current_task().cancelling())
                        log(me, "47", cm46.expired())
                except TimeoutError as e:
                    log(me, "48", "TimeoutError", e)
                    await asyncio.sleep(0.02)
                log(me, "50", cm49.expired())
        except TimeoutError as e:
            log(me, "51", "TimeoutError", e)
        finally:
            log(me, "52")
            await asyncio.sleep(0.17)
            log(me, "53")
    except RuntimeError as e:
        log(me, "54", "RuntimeError", e)
    log(me, "55", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
try:
    log("", "result", loop0.run_until_complete(main("n")))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
