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

barrier0 = asyncio.Barrier(2)


async def f0(me):
    log(me, "11", "starts")
    try:
        log(me, "1", asyncio.current_task().cancel())
        log(me, "2", barrier0.n_waiting, barrier0.broken)
        await asyncio.sleep(0.46)
        try:
            t3 = asyncio.create_task(asyncio.sleep(0.44, "4"))
        except asyncio.CancelledError as e:
            log(me, "5", "CancelledError", e)
            t6 = asyncio.create_task(asyncio.sleep(0.6, "7"))
            raise
        except Exception as e:
            log(me, "8", "Exception", e)
        return me + "9"
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "12")
        try:
            log(me, "14", asyncio.current_task().cancel("c13"))
            log(me, "15", await asyncio.shield(barrier0.wait()))
            t16 = asyncio.create_task(f0(me + ".17"))
        except TimeoutError as e:
            log(me, "18", "TimeoutError", e)
        except BaseException as e:
            log(me, "19", "BaseException", e)
            raise
        finally:
            log(me, "20")
            await asyncio.sleep(0.12)
            log(me, "21")
        t22 = asyncio.create_task(f0(me + ".23"))
        log(me, "24", asyncio.current_task().cancelling())
    except BaseException as e:
        log(me, "25", "main failed", e)
    log(me, "26", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m"), debug=True))
except BaseException as e:
    log("", "error", e)
log("", "over")
