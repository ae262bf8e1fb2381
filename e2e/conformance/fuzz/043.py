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
    log(me, "19", "starts")
    try:
        await asyncio.sleep(0.15)
        n7 = 0
        async def inner6(me):
            nonlocal n7
            n7 += 1
            log(me, "8", n7)
            t9 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.16, "10"), 0.22), 0.18))
            t9.add_done_callback(lambda t: log(me, "11", t.cancelled()))
            async with contextlib.AsyncExitStack() as stack12:
                stack12.callback(log, me, "13")
                log(me, "15", await stack12.enter_async_context(Manager(me + ".14")))
                asyncio.get_running_loop().call_later(0.43, t9.cancel)
                async with contextlib.AsyncExitStack() as stack16:
                    stack16.callback(log, me, "17")
                    await asyncio.sleep(0.85)
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        raise


async def f1(me):
    log(me, "44", "starts")
    async with contextlib.AsyncExitStack() as stack20:
        stack20.push_async_callback(asyncio.sleep, 0.23)
        stack20.callback(log, me, "21")
        log(me, "23", await stack20.enter_async_context(managed(me + ".22")))
        t24 = asyncio.create_task(f2(me + ".25"), name="t24")
    t26 = asyncio.create_task(f2(me + ".27"))
    try:
        async with asyncio.TaskGroup() as tg32:
            t33 = tg32.create_task(f2(me + ".34"))
            t35 = tg32.create_task(asyncio.wait_for(asyncio.sleep(0.49, "36"), None))
            t37 = tg32.create_task(f2(me + ".38"))
            raise ExceptionGroup("g40", [ValueError(me + "39")])
    except BaseExceptionGroup as e:
        log(me, "31", e.subgroup(TimeoutError), e.subgroup(lambda x: isinstance(x, TimeoutError)))
    t41 = asyncio.create_task(f2(me + ".42"))
    return me + "43"


async def f0(me):
    log(me, "68", "starts")
    try:
        await asyncio.sleep(0.47)
        async with asyncio.TaskGroup() as tg45:
            t46 = tg45.create_task(asyncio.wait_for(asyncio.wait_for(f2(me + ".47"), 0.55), 0.27))
            t48 = tg45.create_task(f1(me + ".49"))
            t48.add_done_callback(lambda t: log(me, "50", t.cancelled()))
            try:
                async with asyncio.TaskGroup() as tg54:
                    t55 = tg54.create_task(asyncio.sleep(0.49, "56"))
                    t57 = tg54.create_task(f1(me + ".58"))
                    t59 = tg54.create_task(f1(me + ".60"))
                    log(me, "62", await f2(me + ".61"))
                    log(me, "63", t59.cancel())
                    t64 = asyncio.Task(f1(me + ".65"), loop=asyncio.get_running_loop(), eager_start=True)
            except BaseExceptionGroup as e:
                mine51, rest52 = e.split(TimeoutError)
                log(me, "53", mine51, rest52)
                if rest52 is not None:
                    raise rest52
    except asyncio.CancelledError as e:
        log(me, "66", "CancelledError", e)
        raise
    finally:
        log(me, "67")


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    cm69 = asyncio.timeout(0.35)
    try:
        async with cm69:
            cm69.reschedule(asyncio.get_running_loop().time() + 0)
            await asyncio.sleep(0.2)
            async with asyncio.TaskGroup() as tg70:
                t71 = tg70.create_task(asyncio.wait_for(f1(me + ".72"), 0.13))
                t73 = tg70.create_task(f0(me + ".74"))
                async with asyncio.TaskGroup() as tg75:
                    t76 = tg75.create_task(f0(me + ".77"))
                    raise ValueError(me + "78")
                    asyncio.get_running_loop().call_later(0.87, lambda: log(me, "79") or tg75.create_task(f0(me + ".80")))
                asyncio.get_running_loop().call_later(0.46, t71.cancel)
    except TimeoutError as e:
        log(me, "81", "TimeoutError", e)
    log(me, "82", cm69.expired())
    await asyncio.sleep(0.72)
    async with asyncio.TaskGroup() as tg83:
        t84 = tg83.create_task(asyncio.wait_for(f1(me + ".85"), None))
        t86 = tg83.create_task(asyncio.wait_for(asyncio.sleep(0.03, "87"), 0.53))
        async with asyncio.TaskGroup() as tg88:
            t89 = tg88.create_task(asyncio.sleep(0.6, "90"))
            g91 = asyncio.gather(f2(me + ".92"), return_exceptions=True)
            g91.add_done_callback(lambda g: log(me, "93", g.cancelled()))
            try:
                log(me, "96", await g91)
            except Exception as e:
                log(me, "97", "Exception", e)
            log(me, "99", asyncio.current_task().cancel("c98"))
        if t84.done() and not t84.cancelled():
            log(me, "100", t84.exception())
    n102 = 0
    async def inner101(me):
        nonlocal n102
        n102 += 1
        log(me, "103", n102)
        log(me, "104", asyncio.current_task().cancelling())
        await asyncio.sleep(0.34)
    log(me, "105", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
