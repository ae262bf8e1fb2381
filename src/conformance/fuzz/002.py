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
        await asyncio.sleep(0.01)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "4")


async def f2(me):
    log(me, "24", "starts")
    try:
        log(me, "6")
        n8 = 0
        async def inner7(me):
            nonlocal n8
            n8 += 1
            log(me, "9", n8)
            asyncio.get_running_loop().call_later(0.02, log, me, "10")
            async with managed(me + ".22") as entered11:
                log(me, "12", entered11)
                async with asyncio.TaskGroup() as tg13:
                    t14 = tg13.create_task(asyncio.sleep(0.02, "15"))
                    t16 = tg13.create_task(asyncio.sleep(0.02, "17"))
                    try:
                        log(me, "18", t14.result())
                    except BaseException as e:
                        log(me, "19", e)
                    asyncio.get_running_loop().call_later(0.03, t14.cancel)
                    asyncio.get_running_loop().call_later(0.03, lambda: log(me, "20") or tg13.create_task(asyncio.sleep(0, "21")))
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
        raise


async def f1(me):
    log(me, "31", "starts")
    log(me, "26", await f2(me + ".25"))
    t27 = asyncio.create_task(f2(me + ".28"), name="t27")
    log(me, "30", await asyncio.sleep(0.02, "29"))


async def f0(me):
    log(me, "33", "starts")
    return me + "32"


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t34 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.01, "35"), 0.01))
    t36 = asyncio.create_task(f1(me + ".37"))
    log(me, "39", await asyncio.wait_for(f0(me + ".38"), None))
    log(me, "41", await f0(me + ".40"))
    await asyncio.sleep(0.03)
    asyncio.get_running_loop().call_soon(fail, me + ".42")
    t43 = asyncio.create_task(f0(me + ".44"))
    log(me, "45", t34.done(), t34.cancelled(), t34.cancelling())
    asyncio.get_running_loop().call_soon(log, me, "46")
    log(me, "48", t36.cancel("c47"))
    asyncio.get_running_loop().call_soon(fail, me + ".49")
    log(me, "50", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
