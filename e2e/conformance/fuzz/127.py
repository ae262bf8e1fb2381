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
queue1 = asyncio.Queue(2)


async def f3(me):
    log(me, "10", "starts")
    try:
        log(me, "1", await queue1.get())
        log(me, "2", asyncio.current_task().cancelling())
        try:
            log(me, "3", queue0.get_nowait())
        except Exception as e:
            log(me, "4", e)
    except TimeoutError as e:
        log(me, "5", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "6", "CancelledError", e)
    finally:
        log(me, "7")
    asyncio.get_running_loop().call_soon(log, me, "8")
    asyncio.get_running_loop().call_soon(log, me, "9")


async def f2(me):
    log(me, "25", "starts")
    try:
        log(me, "11", asyncio.current_task().uncancel())
        h12 = asyncio.get_running_loop().call_soon(log, me, "13")
        log(me, "14", await queue1.get())
        g15 = asyncio.shield(asyncio.gather())
        log(me, "17", g15.done())
        await asyncio.sleep(0.01)
        log(me, "18", g15.cancel())
        try:
            log(me, "19", await g15)
        except Exception as e:
            log(me, "20", "Exception", e)
            h21 = asyncio.get_running_loop().call_soon(log, me, "22")
        t23 = asyncio.create_task(queue1.join())
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)
        raise


async def f1(me):
    log(me, "45", "starts")
    try:
        g26 = asyncio.gather(queue1.put("a27"))
        log(me, "29", g26.done())
        await asyncio.sleep(0.18)
        log(me, "30", g26.cancel())
        try:
            log(me, "31", await g26)
        except BaseException as e:
            log(me, "32", "BaseException", e)
            raise
        finally:
            log(me, "33")
        log(me, "34")
        try:
            async with asyncio.timeout(0.07):
                asyncio.get_running_loop().call_later(0.3, fail, me + ".35")
                log(me, "37", await f2(me + ".36"))
        except Exception as e:
            log(me, "38", "Exception", e)
            try:
                log(me, "39", queue0.get_nowait())
            except Exception as e:
                log(me, "40", e)
        except BaseException as e:
            log(me, "41", "BaseException", e)
            raise
    except asyncio.CancelledError as e:
        log(me, "42", "CancelledError", e)
        raise
    finally:
        log(me, "43")
        await asyncio.sleep(0.03)
        log(me, "44")


async def f0(me):
    log(me, "56", "starts")
    log(me, "46", asyncio.current_task().get_name())
    asyncio.get_running_loop().call_later(0.07, log, me, "47")
    g48 = asyncio.gather()
    asyncio.get_running_loop().call_later(0.24, g48.cancel)
    try:
        log(me, "52", await g48)
    except Exception as e:
        log(me, "53", "Exception", e)
    h54 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.05, log, me, "55")


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t57 = asyncio.create_task(queue1.get())
        try:
            queue1.task_done()
        except Exception as e:
            log(me, "58", e)
        asyncio.get_running_loop().call_soon(log, me, "59")
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "60", e)
        try:
            t61 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(queue0.put("c62"), 0.11), 0.08))
            t63 = asyncio.create_task(asyncio.sleep(0.26, "64"))
        except ValueError as e:
            log(me, "65", "ValueError", e)
        except BaseExceptionGroup as e:
            log(me, "66", "BaseExceptionGroup", e)
        asyncio.get_running_loop().call_soon(log, me, "67")
        h68 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.06, log, me, "69")
    except BaseException as e:
        log(me, "70", "main failed", e)
    log(me, "71", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
