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
        await asyncio.sleep(0.01)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.05)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    await asyncio.sleep(0.04)
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
        await asyncio.sleep(0.12)


async def f2(me):
    log(me, "9", "starts")
    t7 = asyncio.create_task(asyncio.sleep(0, "8"))


async def f1(me):
    log(me, "23", "starts")
    async with Manager(me + ".15") as entered10:
        log(me, "11", entered10)
        async with contextlib.AsyncExitStack() as stack12:
            stack12.callback(log, me, "13")
            log(me, "14")
    t16 = asyncio.create_task(f2(me + ".17"), name="t16")
    log(me, "18", t16.uncancel())
    log(me, "20", t16.cancel("c19"))
    log(me, "22", asyncio.current_task().cancel("c21"))


async def f0(me):
    log(me, "33", "starts")
    try:
        f24 = asyncio.get_running_loop().create_future()
        log(me, "25")
        f26 = asyncio.get_running_loop().create_future()
        await asyncio.sleep(0)
        try:
            await asyncio.sleep(0.09)
            log(me, "28", await asyncio.sleep(0, "27"))
        except ValueError as e:
            log(me, "29", "ValueError", e)
        except Exception as e:
            log(me, "30", "Exception", e)
        finally:
            log(me, "31")
    except asyncio.CancelledError as e:
        log(me, "32", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t34 = asyncio.create_task(f1(me + ".35"))
        await asyncio.sleep(0.1)
        t36 = asyncio.create_task(f1(me + ".37"))
        for i38 in range(2):
            log(me, "39", i38)
            asyncio.get_running_loop().call_later(0, t36.cancel)
            log(me, "40")
        for i41 in range(2):
            log(me, "42", i41)
            log(me, "43", t34.done(), t34.cancelled(), t34.cancelling())
        log(me, "44")
        t36.add_done_callback(lambda t: log(me, "45", t.cancelled()))
        log(me, "46", await t36)
        for i47 in range(3):
            log(me, "48", i47)
            try:
                log(me, "49", await t36)
            except TimeoutError as e:
                log(me, "50", "TimeoutError", e)
            except Exception as e:
                log(me, "51", "Exception", e)
            log(me, "52", t34.cancel())
    except BaseException as e:
        log(me, "53", "main failed", e)
    log(me, "54", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.01, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.close()
log("", "over")
