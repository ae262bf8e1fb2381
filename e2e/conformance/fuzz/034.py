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
                t30 = asyncio.ensure_future(asyncio.sleep(0.06, "31"))
            except ValueError as e:
                log(me, "32", "ValueError", e)
                h33 = asyncio.get_running_loop().call_soon(log, me, "34")
                raise ValueError(me + "35")
            except BaseExceptionGroup as e:
                log(me, "36", "BaseExceptionGroup", e)
            finally:
                log(me, "37")
            t38 = asyncio.create_task(f2(me + ".39"))
            asyncio.get_running_loop().call_later(0.53, log, me, "40")
            log(me, "42", t38.cancel("c41"))
        except RuntimeError as e:
            log(me, "43", "RuntimeError", e)
        finally:
            log(me, "44")
        await asyncio.sleep(0.06)
        t45 = asyncio.ensure_future(asyncio.sleep(0.36, "46"))
        d47, p48 = await asyncio.wait([t45], return_when=asyncio.ALL_COMPLETED, timeout=0.64)
        log(me, "49", t45 in d47)
    except BaseException as e:
        log(me, "50", "main failed", e)
    log(me, "51", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
