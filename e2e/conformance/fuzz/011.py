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

queue0 = asyncio.PriorityQueue(1)
lock0 = asyncio.Lock()
bounded0 = asyncio.BoundedSemaphore(2)


async def f1(me):
    log(me, "13", "starts")
    g1 = asyncio.gather(queue0.get(), return_exceptions=True)
    g1.add_done_callback(lambda g: log(me, "2", g.cancelled()))
    try:
        log(me, "5", await g1)
    except Exception as e:
        log(me, "6", "Exception", e)
        await asyncio.sleep(0.16)
        try:
            for i7 in range(3):
                log(me, "8", i7)
                log(me, "9", await queue0.join())
            try:
                queue0.put_nowait("c10")
            except Exception as e:
                log(me, "11", e)
            async with lock0:
                await asyncio.sleep(0.39)
            await asyncio.sleep(0.49)
        except RuntimeError as e:
            log(me, "12", "RuntimeError", e)


async def f0(me):
    log(me, "27", "starts")
    try:
        async with lock0:
            try:
                queue0.put_nowait("b14")
            except Exception as e:
                log(me, "15", e)
            await asyncio.sleep(0.14)
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        g17 = asyncio.gather(f1(me + ".18"), asyncio.sleep(0.45, "19"), return_exceptions=True)
        g17.add_done_callback(lambda g: log(me, "20", g.cancelled()))
        try:
            log(me, "23", await g17)
        except BaseException as e:
            log(me, "24", "BaseException", e)
            await asyncio.sleep(0.55)
            raise RuntimeError(me + "25")
        finally:
            log(me, "26")
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "28", e)
    try:
        async with bounded0:
            log(me, "30", await queue0.put("c29"))
            await asyncio.sleep(0.44)
            try:
                try:
                    queue0.put_nowait("a31")
                except Exception as e:
                    log(me, "32", e)
                log(me, "33", await queue0.get())
                log(me, "34", await queue0.join())
                try:
                    queue0.put_nowait("b35")
                except Exception as e:
                    log(me, "36", e)
            except TimeoutError as e:
                log(me, "37", "TimeoutError", e)
            except BaseException as e:
                log(me, "38", "BaseException", e)
                raise
        t39 = asyncio.create_task(queue0.get(), name="t39")
    except BaseException as e:
        log(me, "40", "BaseException", e)
        raise
    finally:
        log(me, "41")
    log(me, "42")
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "43", e)
    log(me, "44", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
