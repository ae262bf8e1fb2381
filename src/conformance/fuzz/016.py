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

queue0 = asyncio.Queue(0)


async def f2(me):
    log(me, "8", "starts")
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "1", e)
    log(me, "2")
    for i3 in range(3):
        log(me, "4", i3)
        await asyncio.sleep(0.38)
        log(me, "5")
    t6 = asyncio.create_task(asyncio.sleep(0.37, "7"))


async def f1(me):
    log(me, "23", "starts")
    try:
        try:
            log(me, "9", asyncio.current_task().cancelling())
            log(me, "10")
            t11 = asyncio.create_task(queue0.put("c12"))
            log(me, "14", await f2(me + ".13"))
        except Exception as e:
            log(me, "15", "Exception", e)
        except BaseException as e:
            log(me, "16", "BaseException", e)
            raise ValueError(me + "17")
        finally:
            log(me, "18")
            await asyncio.sleep(0.17)
            log(me, "19")
        t20 = asyncio.create_task(queue0.put("a21"))
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        await asyncio.sleep(0.14)
        raise


async def f0(me):
    log(me, "31", "starts")
    try:
        try:
            log(me, "24")
        except BaseException as e:
            log(me, "25", "BaseException", e)
            t26 = asyncio.create_task(queue0.join())
        await asyncio.sleep(0.34)
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)
        raise
    except BaseExceptionGroup as e:
        log(me, "28", "BaseExceptionGroup", e)
    finally:
        log(me, "29")
    t30 = asyncio.create_task(queue0.get())
    asyncio.get_running_loop().call_later(0.01, t30.cancel)


async def main(me):
    log(me, "32", queue0.qsize(), queue0.empty(), queue0.full())
    n34 = 0
    async def inner33(me):
        nonlocal n34
        n34 += 1
        log(me, "35", n34)
        log(me, "36", queue0.qsize(), queue0.empty(), queue0.full())
        log(me, "38", await queue0.put("a37"))
        try:
            await asyncio.sleep(0.23)
            log(me, "39")
        except TimeoutError as e:
            log(me, "40", "TimeoutError", e)
            try:
                t41 = asyncio.create_task(asyncio.sleep(0.2, "42"))
                try:
                    queue0.put_nowait("a43")
                except Exception as e:
                    log(me, "44", e)
                asyncio.get_running_loop().call_later(0.17, t41.cancel)
                t45 = asyncio.create_task(f0(me + ".46"))
            except BaseExceptionGroup as e:
                log(me, "47", "BaseExceptionGroup", e)
            except RuntimeError as e:
                log(me, "48", "RuntimeError", e)
            finally:
                log(me, "49")
        finally:
            log(me, "50")
    try:
        queue0.put_nowait("a51")
    except Exception as e:
        log(me, "52", e)
    await asyncio.sleep(0.35)
    log(me, "53", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
