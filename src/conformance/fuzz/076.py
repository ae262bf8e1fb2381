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

var0 = contextvars.ContextVar("var0", default="unset")


async def f1(me):
    log(me, "23", "starts")
    try:
        for i1 in range(2):
            log(me, "2", i1)
            log(me, "3", asyncio.current_task().cancelling())
            try:
                async with asyncio.timeout(0.03) as cm9:
                    log(me, "5", await asyncio.sleep(0, "4"))
                    t6 = asyncio.create_task(asyncio.sleep(0.01, "7"))
                    log(me, "8", t6.done(), t6.cancelled(), t6.cancelling())
                    log(me, "10", cm9.expired())
            except TimeoutError as e:
                log(me, "11", "TimeoutError", e)
        log(me, "12")
        t13 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.03, "14"), 0.01), 0.01), name="t13")
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        context16 = contextvars.copy_context()
        t17 = asyncio.create_task(asyncio.sleep(0.02, "18"), context=context16)
        context16.run(lambda: log(me, "19", var0.get()))
    except RuntimeError as e:
        log(me, "20", "RuntimeError", e)
    finally:
        log(me, "21")
        await asyncio.sleep(0.02)
        log(me, "22")


async def f0(me):
    log(me, "31", "starts")
    t24 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(f1(me + ".25"), 0.01), 0.02))
    token26 = var0.set(me + "27")
    log(me, "29", await f1(me + ".28"))
    raise ValueError(me + "30")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            async with asyncio.timeout(0.01) as cm35:
                log(me, "33", await f1(me + ".32"))
                log(me, "34")
                log(me, "36", cm35.expired())
        except TimeoutError as e:
            log(me, "37", "TimeoutError", e)
        finally:
            log(me, "38")
            await asyncio.sleep(0.03)
            log(me, "39")
        log(me, "41", await f0(me + ".40"))
        t42 = asyncio.create_task(f1(me + ".43"))
        log(me, "45", await asyncio.sleep(0.02, "44"))
        var0.set(me + "46")
    except BaseException as e:
        log(me, "47", "main failed", e)
    log(me, "48", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.01, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
