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



async def gen0(me):
    sent1 = yield me + "2"
    log(me, "3", sent1)
    await asyncio.sleep(0.03)
    sent4 = yield me + "5"
    log(me, "6", sent4)
    yield me + "7"
    raise ValueError(me + "8")


async def f1(me):
    log(me, "19", "starts")
    try:
        log(me, "10", await asyncio.sleep(0.07, "9"))
        try:
            log(me, "12", asyncio.current_task().cancel("c11"))
        except ValueError as e:
            log(me, "13", "ValueError", e)
        log(me, "15", await asyncio.sleep(0.04, "14"))
        log(me, "17", await asyncio.sleep(0.03, "16"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def f0(me):
    log(me, "27", "starts")
    try:
        t20 = asyncio.create_task(f1(me + ".21"))
        async with contextlib.aclosing(gen0(me + ".25")) as gen_22:
            async for x23 in gen_22:
                log(me, "24", x23)
    except asyncio.CancelledError as e:
        log(me, "26", "CancelledError", e)


async def main1(me):
    t28 = asyncio.create_task(asyncio.sleep(0.11, "29"), name="t28")
    asyncio.get_running_loop().call_later(0.08, t28.cancel)
    log(me, "30", asyncio.current_task().cancelling())
    for i31 in range(3):
        log(me, "32", i31)
        await asyncio.sleep(0.06)
    try:
        log(me, "34", await f1(me + ".33"))
        t28.add_done_callback(lambda t: log(me, "35", t.cancelled()))
        log(me, "36", t28.done(), t28.cancelled(), t28.cancelling())
    except TimeoutError as e:
        log(me, "37", "TimeoutError", e)
    except BaseException as e:
        log(me, "38", "BaseException", e)
        raise
    log(me, "39", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            log(me, "40", asyncio.current_task().cancelling())
        except ValueError as e:
            log(me, "41", "ValueError", e)
        except RuntimeError as e:
            log(me, "42", "RuntimeError", e)
        finally:
            log(me, "43")
        log(me, "44", asyncio.current_task().cancel())
        t45 = asyncio.create_task(f1(me + ".46"))
        try:
            log(me, "48", asyncio.current_task().cancel("c47"))
            log(me, "49", t45.uncancel())
            log(me, "50", t45.done(), t45.cancelled(), t45.cancelling())
        except TimeoutError as e:
            log(me, "51", "TimeoutError", e)
        except Exception as e:
            log(me, "52", "Exception", e)
        log(me, "53", asyncio.current_task().cancelling())
    except BaseException as e:
        log(me, "54", "main failed", e)
    log(me, "55", "main ends")
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
