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

sem0 = asyncio.Semaphore(1)
event0 = asyncio.Event()
event1 = asyncio.Event()


async def gen0(me):
    try:
        await asyncio.sleep(0)
        sent1 = yield me + "2"
        log(me, "3", sent1)
        sent4 = yield me + "5"
        log(me, "6", sent4)
    except ValueError as e:
        log(me, "9", e)
    finally:
        log(me, "7")
        await asyncio.sleep(0.09)
        log(me, "8")
queue0 = asyncio.Queue(2)


async def f3(me):
    log(me, "13", "starts")
    try:
        return me + "10"
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        raise
    finally:
        log(me, "12")


async def f2(me):
    log(me, "14", "starts")
    await asyncio.sleep(0.1)


async def f1(me):
    log(me, "18", "starts")
    try:
        t15 = asyncio.create_task(f3(me + ".16"))
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)
        raise


async def f0(me):
    log(me, "29", "starts")
    async for x20 in gen0(me + ".19"):
        log(me, "21", x20)
    gen_22 = keep(gen0(me + ".23"))
    log(me, "24", await advance(gen_22))
    log(me, "26", await asyncio.sleep(0.01, "25"))
    async for x27 in gen_22:
        log(me, "28", x27)
        break


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "31", await asyncio.sleep(0.12, "30"))
    log(me, "32", asyncio.current_task().cancel())
    await asyncio.sleep(0.02)
    gen_33 = keep(gen0(me + ".34"))
    log(me, "35", await advance(gen_33))
    log(me, "36", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        gen_37 = keep(gen0(me + ".38"))
        log(me, "39", await advance(gen_37))
        log(me, "41", await asyncio.gather(queue0.join(), queue0.put("a40"), asyncio.shield(queue0.join())))
        t42 = asyncio.ensure_future(queue0.put("a43"))
        log(me, "44")
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "45", e)
        t42.add_done_callback(lambda t: log(me, "46", t.cancelled()))
    except BaseException as e:
        log(me, "47", "main failed", e)
    log(me, "48", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    runner.get_loop().call_later(0.06, log, "between", "49")
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
