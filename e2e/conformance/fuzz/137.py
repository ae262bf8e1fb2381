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
        await asyncio.sleep(0.88)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0.38)
        log(me, "3")
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "6")
    await asyncio.sleep(0)
    try:
        yield me
    except ValueError as e:
        log(me, "4", e)
    finally:
        log(me, "5")
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "14", "starts")
    try:
        try:
            log(me, "7")
        except ValueError as e:
            log(me, "8", "ValueError", e)
        except BaseException as e:
            log(me, "9", "BaseException", e)
        t10 = asyncio.create_task(asyncio.sleep(0.81, "11"))
        log(me, "12", t10.cancel())
    except asyncio.CancelledError as e:
        log(me, "13", "CancelledError", e)
        raise


async def f1(me):
    log(me, "25", "starts")
    log(me, "15")
    async with Manager(me + ".23") as entered16:
        log(me, "17", entered16)
        async with contextlib.AsyncExitStack() as stack18:
            stack18.callback(log, me, "19")
            token20 = var0.set(me + "21")
            raise RuntimeError(me + "22")
    log(me, "24", asyncio.current_task().cancelling())


async def f0(me):
    log(me, "38", "starts")
    async with contextlib.AsyncExitStack() as stack26:
        log(me, "28", await stack26.enter_async_context(Manager(me + ".27")))
        log(me, "30", await stack26.enter_async_context(managed(me + ".29")))
        stack26.callback(fail, me + ".31")
        log(me, "32")
    log(me, "33")
    async with Manager(me + ".37") as entered34:
        log(me, "35", entered34)
        log(me, "36", asyncio.current_task().cancelling())


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    token39 = var0.set(me + "40")
    context41 = contextvars.copy_context()
    t42 = asyncio.create_task(f2(me + ".43"), context=context41)
    context41.run(lambda: log(me, "44", var0.get()))
    try:
        async with asyncio.TaskGroup() as tg49:
            t50 = tg49.create_task(f1(me + ".51"))
            asyncio.get_running_loop().call_later(0.35, lambda: log(me, "52") or tg49.create_task(f2(me + ".53")))
    except BaseExceptionGroup as e:
        log(me, "48", e.subgroup(RuntimeError), e.subgroup(lambda x: isinstance(x, RuntimeError)))
    log(me, "54", await t42)
    log(me, "56", await f1(me + ".55"))
    log(me, "57", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.15, loop0.stop)
loop0.run_forever()
log("", "stopped")
try:
    log("", "result", loop0.run_until_complete(main("n")))
except BaseException as e:
    log("", "error", e)
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
