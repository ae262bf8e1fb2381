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
        await asyncio.sleep(0.45)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")
lock0 = asyncio.Lock()
sem0 = asyncio.Semaphore(2)
cond0 = asyncio.Condition()
cond1 = asyncio.Condition()
items = []


async def f3(me):
    log(me, "11", "starts")
    try:
        async with cond0:
            cond0.notify()
            log(me, "6")
        t7 = asyncio.create_task(asyncio.sleep(0.88, "8"))
        async with cond1:
            async with lock0:
                log(me, "9", await asyncio.wait_for(cond1.wait_for(lambda: len(items) > 2), 0.9))
            asyncio.get_running_loop().call_later(0.52, t7.cancel)
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)
        raise


async def f2(me):
    log(me, "19", "starts")
    try:
        t12 = asyncio.create_task(f3(me + ".13"))
        t14 = asyncio.create_task(f3(me + ".15"))
        t16 = asyncio.create_task(f3(me + ".17"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def f1(me):
    log(me, "34", "starts")
    try:
        n21 = 0
        async def inner20(me):
            nonlocal n21
            n21 += 1
            log(me, "22", n21)
            log(me, "24", await f3(me + ".23"))
            log(me, "26", await f3(me + ".25"))
            log(me, "28", asyncio.current_task().cancel("c27"))
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)
        t30 = asyncio.create_task(f3(me + ".31"))
        log(me, "33", await asyncio.sleep(0.73, "32"))
        raise


async def f0(me):
    log(me, "37", "starts")
    log(me, "35")
    log(me, "36", asyncio.current_task().get_name())


async def main(me):
    try:
        log(me, "38")
        log(me, "39", asyncio.current_task().cancelling())
        log(me, "40", sem0.locked())
        log(me, "42", await asyncio.sleep(0.31, "41"))
        log(me, "43")
        async with sem0:
            async with cond0:
                cm44 = asyncio.timeout(0.35)
                try:
                    async with cm44:
                        t45 = asyncio.create_task(asyncio.sleep(0.89, "46"), name="t45")
                        cm44.reschedule(None)
                        t47 = asyncio.create_task(asyncio.sleep(0.49, "48"))
                        log(me, "49", t47.cancel())
                except TimeoutError as e:
                    log(me, "50", "TimeoutError", e)
                finally:
                    log(me, "51")
                log(me, "52", cm44.expired())
        async with managed(me + ".56") as entered53:
            log(me, "54", entered53)
            log(me, "55", asyncio.current_task().cancelling())
    except BaseException as e:
        log(me, "57", "main failed", e)
    log(me, "58", "main ends")
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
