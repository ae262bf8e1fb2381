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



async def f3(me):
    log(me, "5", "starts")
    log(me, "1")
    log(me, "2")
    log(me, "4", await asyncio.gather(asyncio.shield(asyncio.shield(asyncio.sleep(0.18, "3")))))


async def f2(me):
    log(me, "8", "starts")
    try:
        await asyncio.sleep(0.04)
    except asyncio.CancelledError as e:
        log(me, "6", "CancelledError", e)
        raise
    finally:
        log(me, "7")


async def f1(me):
    log(me, "18", "starts")
    try:
        await asyncio.sleep(0.15)
        try:
            asyncio.get_running_loop().call_soon(log, me, "9")
            await asyncio.sleep(0.67)
            log(me, "12", await asyncio.gather(f2(me + ".10"), f2(me + ".11")))
            raise ValueError(me + "13")
        except BaseExceptionGroup as e:
            log(me, "14", "BaseExceptionGroup", e)
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise RuntimeError(me + "16")
    finally:
        log(me, "17")


async def f0(me):
    log(me, "28", "starts")
    try:
        asyncio.get_running_loop().call_soon(fail, me + ".19")
        log(me, "21", asyncio.current_task().cancel("c20"))
        h22 = asyncio.get_running_loop().call_later(0.5, log, me, "23")
        log(me, "24", asyncio.current_task().uncancel())
    except BaseExceptionGroup as e:
        log(me, "25", "BaseExceptionGroup", e)
    except BaseException as e:
        log(me, "26", "BaseException", e)
        raise
    log(me, "27", asyncio.current_task().cancel())


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "29", asyncio.current_task().cancelling())
        try:
            try:
                t30 = asyncio.create_task(asyncio.sleep(0, "31"))
            except ValueError as e:
                log(me, "32", "ValueError", e)
            except RuntimeError as e:
                log(me, "33", "RuntimeError", e)
            h34 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.88, log, me, "35")
            h36 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.06, log, me, "37")
            try:
                for i38 in range(3):
                    log(me, "39", i38)
                    t40 = asyncio.create_task(f2(me + ".41"))
            except TimeoutError as e:
                log(me, "42", "TimeoutError", e)
                for i43 in range(2):
                    log(me, "44", i43)
                    log(me, "46", await f3(me + ".45"))
            finally:
                log(me, "47")
        except TimeoutError as e:
            log(me, "48", "TimeoutError", e)
        finally:
            log(me, "49")
        log(me, "51", await f1(me + ".50"))
    except BaseException as e:
        log(me, "52", "main failed", e)
    log(me, "53", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
