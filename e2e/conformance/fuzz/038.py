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



async def gen0(me):
    try:
        yield me + "1"
        yield me + "2"
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "3")


async def gen1(me):
    sent5 = yield me + "6"
    log(me, "7", sent5)
    await asyncio.sleep(0.02)
    sent8 = yield me + "9"
    log(me, "10", sent8)
queue0 = asyncio.Queue(1)


async def f1(me):
    log(me, "18", "starts")
    h11 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.03, log, me, "12")
    log(me, "13", asyncio.current_task().get_name())
    log(me, "14", asyncio.current_task().get_name())
    async for x16 in gen1(me + ".15"):
        log(me, "17", x16)


async def f0(me):
    log(me, "28", "starts")
    try:
        t19 = asyncio.create_task(queue0.get())
    except Exception as e:
        log(me, "20", "Exception", e)
    except RuntimeError as e:
        log(me, "21", "RuntimeError", e)
        log(me, "23", await f1(me + ".22"))
    log(me, "25", await f1(me + ".24"))
    h26 = asyncio.get_running_loop().call_soon(log, me, "27")
    h26.cancel()


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "29", queue0.qsize(), queue0.empty(), queue0.full())
        try:
            log(me, "30", queue0.get_nowait())
        except Exception as e:
            log(me, "31", e)
        await asyncio.sleep(0.02)
        async for x33 in gen0(me + ".32"):
            log(me, "34", x33)
            await asyncio.sleep(0.01)
        await asyncio.sleep(0)
        log(me, "35", asyncio.current_task().uncancel())
    except BaseException as e:
        log(me, "36", "main failed", e)
    log(me, "37", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
