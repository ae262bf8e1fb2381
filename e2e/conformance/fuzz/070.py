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



class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    await asyncio.sleep(0)
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")
lock0 = asyncio.Lock()
cond0 = asyncio.Condition(lock0)
cond1 = asyncio.Condition()
items = []


async def f0(me):
    log(me, "10", "starts")
    await asyncio.sleep(0.02)
    log(me, "7", asyncio.current_task().cancel("c6"))
    t8 = asyncio.create_task(asyncio.sleep(0.02, "9"))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t11 = asyncio.create_task(asyncio.sleep(0.01, "12"))
    async with cond1:
        t13 = asyncio.ensure_future(f0(me + ".14"))
        log(me, "15", t13.cancel())
    n17 = 0
    async def inner16(me):
        nonlocal n17
        n17 += 1
        log(me, "18", n17)
        log(me, "19", asyncio.current_task().cancel())
        t20 = asyncio.create_task(asyncio.sleep(0.02, "21"))
        log(me, "23", await f0(me + ".22"))
    log(me, "24")
    log(me, "25", await t11)
    t26 = asyncio.create_task(inner16(me + ".27"))
    log(me, "29", await f0(me + ".28"))
    log(me, "30", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.03, loop0.stop)
loop0.run_forever()
log("", "stopped")
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
