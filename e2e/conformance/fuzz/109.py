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

queue0 = asyncio.Queue(0)
queue1 = asyncio.LifoQueue(0)


async def f1(me):
    log(me, "4", "starts")
    asyncio.get_running_loop().call_later(0.22, log, me, "1")
    log(me, "2")
    await asyncio.sleep(0.24)
    raise RuntimeError(me + "3")


async def f0(me):
    log(me, "22", "starts")
    try:
        h5 = asyncio.get_running_loop().call_later(0.1, log, me, "6")
        h7 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.17, log, me, "8")
        t9 = asyncio.create_task(queue0.put("b10"))
    except BaseExceptionGroup as e:
        log(me, "11", "BaseExceptionGroup", e)
    except Exception as e:
        log(me, "12", "Exception", e)
        t13 = asyncio.create_task(f1(me + ".14"))
    n16 = 0
    async def inner15(me):
        nonlocal n16
        n16 += 1
        log(me, "17", n16)
        try:
            queue1.put_nowait("c18")
        except Exception as e:
            log(me, "19", e)
        log(me, "20")
        raise ValueError(me + "21")


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "23", await queue0.join())
    log(me, "24", queue1.qsize(), queue1.empty(), queue1.full())
    log(me, "25")
    try:
        try:
            await asyncio.sleep(0.1)
            t26 = asyncio.create_task(queue1.put("a27"))
            await asyncio.sleep(0.29)
            await asyncio.sleep(0.16)
        except asyncio.CancelledError as e:
            log(me, "28", "CancelledError", e)
            raise
        finally:
            log(me, "29")
        log(me, "30")
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "31", e)
    except ValueError as e:
        log(me, "32", "ValueError", e)
        try:
            try:
                queue0.put_nowait("b33")
            except Exception as e:
                log(me, "34", e)
            log(me, "35")
            try:
                log(me, "36", queue0.get_nowait())
            except Exception as e:
                log(me, "37", e)
            t38 = asyncio.create_task(queue1.get())
        except BaseException as e:
            log(me, "39", "BaseException", e)
            raise
        log(me, "41", await f1(me + ".40"))
    finally:
        log(me, "42")
        await asyncio.sleep(0.12)
        log(me, "43")
    t44 = asyncio.create_task(f1(me + ".45"))
    log(me, "46", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
