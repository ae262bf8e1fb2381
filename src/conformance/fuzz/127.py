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
    log(me, "24", "starts")
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
    t23 = asyncio.create_task(asyncio.wait_for(queue1.join(), 0.1))


async def f1(me):
    log(me, "35", "starts")
    try:
        try:
            t25 = asyncio.create_task(f3(me + ".26"))
        except ValueError as e:
            log(me, "27", "ValueError", e)
        except TimeoutError as e:
            log(me, "28", "TimeoutError", e)
        log(me, "29")
        await asyncio.sleep(0.03)
        log(me, "31", await asyncio.gather(f2(me + ".30"), return_exceptions=True))
        t32 = asyncio.create_task(queue1.put("c33"))
    except asyncio.CancelledError as e:
        log(me, "34", "CancelledError", e)


async def f0(me):
    log(me, "41", "starts")
    log(me, "37", await asyncio.gather(asyncio.wait_for(asyncio.shield(f2(me + ".36")), 0.14)))
    asyncio.get_running_loop().call_soon(fail, me + ".38")
    log(me, "40", await asyncio.gather(f2(me + ".39"), return_exceptions=True))


async def main(me):
    try:
        try:
            queue1.put_nowait("a42")
        except Exception as e:
            log(me, "43", e)
        try:
            async with asyncio.timeout(0.37) as cm47:
                try:
                    log(me, "44", queue1.get_nowait())
                except Exception as e:
                    log(me, "45", e)
                log(me, "46")
                log(me, "48", cm47.expired())
        except TimeoutError as e:
            log(me, "49", "TimeoutError", e)
        try:
            try:
                try:
                    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.14) as cm52:
                        t50 = asyncio.create_task(queue1.get())
                        log(me, "51", t50.uncancel())
                        log(me, "53", cm52.expired())
                except TimeoutError as e:
                    log(me, "54", "TimeoutError", e)
                await asyncio.sleep(0.36)
                t55 = asyncio.create_task(f1(me + ".56"))
                h57 = asyncio.get_running_loop().call_later(0.39, log, me, "58")
            except Exception as e:
                log(me, "59", "Exception", e)
                asyncio.get_running_loop().call_soon(log, me, "60")
        except asyncio.CancelledError as e:
            log(me, "61", "CancelledError", e)
        finally:
            log(me, "62")
    except BaseException as e:
        log(me, "63", "main failed", e)
    log(me, "64", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
