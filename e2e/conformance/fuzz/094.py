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

lock0 = asyncio.Lock()
cond0 = asyncio.Condition(lock0)
items = []


async def f2(me):
    log(me, "8", "starts")
    try:
        log(me, "1", asyncio.current_task().get_name())
        t2 = asyncio.create_task(asyncio.sleep(0.06, "3"))
        await asyncio.sleep(0.08)
    except asyncio.CancelledError as e:
        log(me, "4", "CancelledError", e)
        t5 = asyncio.create_task(asyncio.sleep(0.09, "6"))
        return me + "7"


async def f1(me):
    log(me, "19", "starts")
    try:
        async with cond0:
            cond0.notify_all()
            log(me, "9")
        try:
            await asyncio.sleep(0.11)
            try:
                async with cond0:
                    log(me, "10", asyncio.current_task().get_name())
                log(me, "11")
            except TimeoutError as e:
                log(me, "12", "TimeoutError", e)
                log(me, "14", await f2(me + ".13"))
            except RuntimeError as e:
                log(me, "15", "RuntimeError", e)
        except asyncio.CancelledError as e:
            log(me, "16", "CancelledError", e)
            raise
        except Exception as e:
            log(me, "17", "Exception", e)
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def f0(me):
    log(me, "23", "starts")
    t20 = asyncio.create_task(f1(me + ".21"))
    log(me, "22", asyncio.current_task().get_name())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "24", asyncio.current_task().cancelling())
        log(me, "26", await f1(me + ".25"))
        await asyncio.sleep(0.04)
        log(me, "28", await f0(me + ".27"))
        await asyncio.sleep(0.11)
    except BaseException as e:
        log(me, "29", "main failed", e)
    log(me, "30", "main ends")
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
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
