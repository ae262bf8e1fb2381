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

queue0 = asyncio.PriorityQueue(0)


async def f2(me):
    log(me, "13", "starts")
    await asyncio.sleep(0)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "1", e)
    log(me, "3", await queue0.put("b2"))
    n5 = 0
    async def inner4(me):
        nonlocal n5
        n5 += 1
        log(me, "6", n5)
        try:
            await asyncio.sleep(0.29)
            try:
                log(me, "7", queue0.get_nowait())
            except Exception as e:
                log(me, "8", e)
        except asyncio.CancelledError as e:
            log(me, "9", "CancelledError", e)
        except BaseExceptionGroup as e:
            log(me, "10", "BaseExceptionGroup", e)
        finally:
            log(me, "11")
            await asyncio.sleep(0.53)
            log(me, "12")


async def f1(me):
    log(me, "24", "starts")
    try:
        n15 = 0
        async def inner14(me):
            nonlocal n15
            n15 += 1
            log(me, "16", n15)
            await asyncio.sleep(0.1)
            t17 = asyncio.create_task(queue0.get())
        await asyncio.sleep(0.45)
        try:
            log(me, "18", queue0.get_nowait())
        except Exception as e:
            log(me, "19", e)
        try:
            queue0.put_nowait("a20")
        except Exception as e:
            log(me, "21", e)
        log(me, "22")
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)


async def f0(me):
    log(me, "35", "starts")
    log(me, "26", await queue0.put("c25"))
    try:
        return me + "27"
    except RuntimeError as e:
        log(me, "28", "RuntimeError", e)
    try:
        queue0.put_nowait("a29")
    except Exception as e:
        log(me, "30", e)
    log(me, "31")
    f32 = asyncio.get_running_loop().create_future()
    t33 = asyncio.create_task(queue0.put("a34"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t36 = asyncio.create_task(queue0.put("c37"))
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "38", e)
        await asyncio.sleep(0.24)
        log(me, "39")
        await asyncio.sleep(0.56)
        log(me, "40")
        log(me, "41", await queue0.get())
        for i42 in range(2):
            log(me, "43", i42)
            try:
                log(me, "44", t36.done(), t36.cancelled(), t36.cancelling())
                log(me, "45", queue0.qsize(), queue0.empty(), queue0.full())
                for i46 in range(3):
                    log(me, "47", i46)
                    log(me, "48", asyncio.current_task().uncancel())
                log(me, "50", await queue0.put("b49"))
            except RuntimeError as e:
                log(me, "51", "RuntimeError", e)
            t52 = asyncio.create_task(f1(me + ".53"))
    except BaseException as e:
        log(me, "54", "main failed", e)
    log(me, "55", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
