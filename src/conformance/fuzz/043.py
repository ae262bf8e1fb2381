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
        await asyncio.sleep(0.27)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")


async def f2(me):
    log(me, "17", "starts")
    try:
        await asyncio.sleep(0.15)
        for i6 in range(2):
            log(me, "7", i6)
            for i8 in range(2):
                log(me, "9", i8)
                t10 = asyncio.create_task(asyncio.sleep(0.22, "11"))
                t12 = asyncio.create_task(asyncio.sleep(0.8, "13"))
        log(me, "14", asyncio.current_task().cancel())
        log(me, "15", await asyncio.gather())
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)


async def f1(me):
    log(me, "36", "starts")
    async with asyncio.timeout(0.41):
        await asyncio.sleep(0)
        t18 = asyncio.create_task(f2(me + ".19"), name="t18")
    cm20 = asyncio.timeout(0.63)
    try:
        async with cm20:
            t21 = asyncio.create_task(asyncio.sleep(0.21, "22"))
            cm20.reschedule(asyncio.get_running_loop().time() + 0.69)
            log(me, "24", await asyncio.shield(asyncio.wait_for(f2(me + ".23"), 0.53)))
            g25 = asyncio.gather(asyncio.wait_for(asyncio.sleep(0.81, "26"), 0.17), asyncio.wait_for(f2(me + ".27"), 0.77), return_exceptions=True)
            asyncio.get_running_loop().call_later(0.83, g25.cancel)
            try:
                log(me, "31", await g25)
            except Exception as e:
                log(me, "32", "Exception", e)
            finally:
                log(me, "33")
    except TimeoutError as e:
        log(me, "34", "TimeoutError", e)
    log(me, "35", cm20.expired())


async def f0(me):
    log(me, "43", "starts")
    g37 = asyncio.gather()
    g37.add_done_callback(lambda g: log(me, "38", g.cancelled()))
    try:
        log(me, "41", await g37)
    except Exception as e:
        log(me, "42", "Exception", e)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with Manager(me + ".63") as entered44:
        log(me, "45", entered44)
        cm46 = asyncio.timeout(0.63)
        try:
            async with cm46:
                async with asyncio.TaskGroup() as tg47:
                    t48 = tg47.create_task(f2(me + ".49"))
                    log(me, "50")
                    log(me, "51")
                log(me, "53", await asyncio.shield(f0(me + ".52")))
                cm46.reschedule(asyncio.get_running_loop().time() + 0.8)
                async with asyncio.TaskGroup() as tg54:
                    t55 = tg54.create_task(asyncio.sleep(0, "56"))
                    t57 = tg54.create_task(f0(me + ".58"))
                log(me, "60", await asyncio.shield(f1(me + ".59")))
        except TimeoutError as e:
            log(me, "61", "TimeoutError", e)
        log(me, "62", cm46.expired())
    async with Manager(me + ".71") as entered64:
        log(me, "65", entered64)
        async with contextlib.AsyncExitStack() as stack66:
            stack66.callback(log, me, "67")
            log(me, "69", await stack66.enter_async_context(Manager(me + ".68")))
            raise ValueError(me + "70")
    try:
        async with asyncio.timeout(0.18) as cm77:
            async with asyncio.timeout(0.23):
                async with contextlib.AsyncExitStack() as stack72:
                    log(me, "74", await stack72.enter_async_context(Manager(me + ".73")))
                    stack72.callback(log, me, "75")
                    stack72.callback(fail, me + ".76")
                    await asyncio.sleep(0.48)
            log(me, "78", cm77.expired())
    except TimeoutError as e:
        log(me, "79", "TimeoutError", e)
    log(me, "80", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.53, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
