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

var0 = contextvars.ContextVar("var0", default="unset")
lock0 = asyncio.Lock()
bounded0 = asyncio.BoundedSemaphore(1)


async def f0(me):
    log(me, "12", "starts")
    log(me, "1", var0.get())
    async with bounded0:
        log(me, "2", var0.get())
        try:
            try:
                log(me, "4", await asyncio.sleep(0.03, "3"))
            except RuntimeError as e:
                log(me, "5", "RuntimeError", e)
            log(me, "9", await asyncio.gather(asyncio.sleep(0.01, "6"), asyncio.sleep(0.03, "7"), asyncio.sleep(0.01, "8")))
        except ValueError as e:
            log(me, "10", "ValueError", e)
        except TimeoutError as e:
            log(me, "11", "TimeoutError", e)


async def main(me):
    try:
        asyncio.get_running_loop().call_soon(lambda: log(me, "13", var0.get()))
        n15 = 0
        async def inner14(me):
            nonlocal n15
            n15 += 1
            log(me, "16", n15)
            asyncio.get_running_loop().call_soon(lambda: log(me, "17", var0.get()))
            log(me, "18")
        t19 = asyncio.create_task(f0(me + ".20"), name="t19")
        async with bounded0:
            log(me, "21", t19.cancel())
            t19.add_done_callback(lambda t: log(me, "22", t.cancelled()))
            try:
                log(me, "23", t19.result())
            except BaseException as e:
                log(me, "24", e)
        async for c25 in asyncio.as_completed([t19]):
            log(me, "26", c25.done(), c25.cancelled(), c25 is t19)
        log(me, "27", var0.get())
    except BaseException as e:
        log(me, "28", "main failed", e)
    log(me, "29", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
left = asyncio.all_tasks(loop0)
for task in left:
    task.cancel()
try:
    log("", "result", loop0.run_until_complete(asyncio.wait_for(asyncio.sleep(0.5, "end"), 1)))
except BaseException as e:
    log("", "error", e)
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
