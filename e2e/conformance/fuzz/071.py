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

event0 = asyncio.Event()


async def gen0(me):
    try:
        yield me + "1"
        sent2 = yield me + "3"
        log(me, "4", sent2)
    except ValueError as e:
        log(me, "6", e)
        yield me + "7"
    finally:
        log(me, "5")


async def f1(me):
    log(me, "15", "starts")
    t8 = asyncio.create_task(event0.wait())
    async for x10 in gen0(me + ".9"):
        log(me, "11", x10)
        await asyncio.sleep(0.12)
    log(me, "12", t8.uncancel())
    log(me, "13", await asyncio.wait_for(event0.wait(), 0.01))
    t14 = asyncio.ensure_future(asyncio.wait_for(t8, 0.02))


async def f0(me):
    log(me, "22", "starts")
    log(me, "17", await asyncio.wait_for(f1(me + ".16"), 0.07))
    t18 = asyncio.create_task(f1(me + ".19"))
    log(me, "21", asyncio.current_task().cancel("c20"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    gen_23 = keep(gen0(me + ".24"))
    log(me, "25", await advance(gen_23))
    log(me, "27", await f0(me + ".26"))
    log(me, "29", await asyncio.wait_for(asyncio.wait_for(f1(me + ".28"), 0.02), 0.04))
    event0.clear()
    try:
        log(me, "30", await event0.wait())
    except ValueError as e:
        log(me, "31", "ValueError", e)
    finally:
        log(me, "32")
        await asyncio.sleep(0.06)
        log(me, "33")
    log(me, "34", asyncio.current_task().get_name())
    for i35 in range(3):
        log(me, "36", i35)
        log(me, "37", asyncio.current_task().cancelling())
        log(me, "39", await f0(me + ".38"))
    try:
        await asyncio.sleep(0.05)
        log(me, "40", await advance(gen_23))
        log(me, "41", await close(gen_23))
        log(me, "43", await throw_in(gen_23, ValueError(me + ".42")))
    except BaseExceptionGroup as e:
        log(me, "44", "BaseExceptionGroup", e)
    log(me, "46", await f1(me + ".45"))
    t47 = asyncio.create_task(asyncio.sleep(0.03, "48"))
    asyncio.get_running_loop().call_later(0.06, t47.cancel)
    log(me, "49", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.12, loop0.stop)
loop0.run_forever()
log("", "stopped")
left = asyncio.all_tasks(loop0)
for task in left:
    task.cancel()
try:
    log("", "result", loop0.run_until_complete(asyncio.wait_for(asyncio.sleep(0.5, "end"), 1)))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
