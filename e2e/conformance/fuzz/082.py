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

queue0 = asyncio.PriorityQueue(2)
queue1 = asyncio.PriorityQueue(1)
lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
bounded0 = asyncio.BoundedSemaphore(1)
barrier0 = asyncio.Barrier(1)
barrier1 = asyncio.Barrier(2)


async def f0(me):
    log(me, "4", "starts")
    try:
        log(me, "1", await queue1.get())
        log(me, "2", await asyncio.shield(asyncio.gather(barrier1.wait(), return_exceptions=True)))
    except asyncio.CancelledError as e:
        log(me, "3", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        async with barrier1 as index5:
            log(me, "6", index5)
        try:
            log(me, "7", asyncio.current_task().cancelling())
            try:
                log(me, "8", queue0.get_nowait())
            except Exception as e:
                log(me, "9", e)
            try:
                queue0.task_done()
            except Exception as e:
                log(me, "10", e)
            await asyncio.sleep(0.12)
        except TimeoutError as e:
            log(me, "11", "TimeoutError", e)
            t12 = asyncio.create_task(f0(me + ".13"))
            log(me, "14", t12.cancel())
        except BaseException as e:
            log(me, "15", "BaseException", e)
        log(me, "17", await asyncio.gather(f0(me + ".16")))
        try:
            async with lock0:
                try:
                    try:
                        lock1.release()
                    except (RuntimeError, ValueError) as e:
                        log(me, "18", e)
                    try:
                        log(me, "19", queue1.get_nowait())
                    except Exception as e:
                        log(me, "20", e)
                    g21 = asyncio.shield(f0(me + ".22"))
                    g21.add_done_callback(lambda g: log(me, "23", g.cancelled()))
                    try:
                        log(me, "26", await g21)
                    except BaseException as e:
                        log(me, "27", "BaseException", e)
                        raise
                    log(me, "28", asyncio.current_task().cancelling())
                except asyncio.CancelledError as e:
                    log(me, "29", "CancelledError", e)
                    try:
                        queue1.task_done()
                    except Exception as e:
                        log(me, "30", e)
                    log(me, "32", await f0(me + ".31"))
                finally:
                    log(me, "33")
                    await asyncio.sleep(0.01)
                    log(me, "34")
                log(me, "35", bounded0.locked())
            log(me, "36", asyncio.current_task().cancelling())
        except ValueError as e:
            log(me, "37", "ValueError", e)
            try:
                await barrier0.abort()
                log(me, "38", lock0.locked())
                log(me, "39", await asyncio.gather(return_exceptions=True))
            except TimeoutError as e:
                log(me, "40", "TimeoutError", e)
            except RuntimeError as e:
                log(me, "41", "RuntimeError", e)
    except BaseException as e:
        log(me, "42", "main failed", e)
    log(me, "43", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
