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
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.05)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")


async def gen0(me):
    try:
        sent6 = yield me + "7"
        log(me, "8", sent6)
    except ValueError as e:
        log(me, "10", e)
    finally:
        log(me, "9")


async def gen1(me):
    try:
        await asyncio.sleep(0)
        sent11 = yield me + "12"
        log(me, "13", sent11)
        await asyncio.sleep(0.02)
        sent14 = yield me + "15"
        log(me, "16", sent14)
    finally:
        log(me, "17")
        await asyncio.sleep(0.11)
        log(me, "18")


async def f0(me):
    log(me, "23", "starts")
    try:
        t20 = asyncio.create_task(asyncio.sleep(0.01, "21"))
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async for x25 in gen0(me + ".24"):
        log(me, "26", x25)
        break
    async with asyncio.TaskGroup() as tg27:
        t28 = tg27.create_task(f0(me + ".29"))
        async with asyncio.TaskGroup() as tg30:
            t31 = tg30.create_task(asyncio.sleep(0.11, "32"))
        t33 = asyncio.create_task(f0(me + ".34"))
        log(me, "35", asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg39:
            t40 = tg39.create_task(asyncio.wait_for(f0(me + ".41"), 0.12))
            t42 = tg39.create_task(f0(me + ".43"))
    except BaseExceptionGroup as e:
        mine36, rest37 = e.split(RuntimeError)
        log(me, "38", mine36, rest37)
        if rest37 is not None:
            raise rest37
    for i44 in range(3):
        log(me, "45", i44)
        t46 = asyncio.create_task(f0(me + ".47"))
        if t46.done() and not t46.cancelled():
            log(me, "48", t46.exception())
    log(me, "49", "main ends")
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
loop0.close()
log("", "over")
