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

queue0 = asyncio.PriorityQueue(2)


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "1")
        await asyncio.sleep(0.57)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        return False


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "4")
    await asyncio.sleep(0.12)
    try:
        yield me
    finally:
        log(me, "3")


async def f1(me):
    log(me, "21", "starts")
    try:
        try:
            await asyncio.sleep(0)
            try:
                t5 = asyncio.create_task(asyncio.sleep(0.33, "6"))
                async with contextlib.AsyncExitStack() as stack7:
                    stack7.callback(fail, me + ".8")
                    log(me, "10", await stack7.enter_async_context(managed(me + ".9")))
                    stack7.callback(fail, me + ".11")
                    t12 = asyncio.create_task(asyncio.sleep(0.53, "13"))
                raise RuntimeError(me + "14")
            except BaseException as e:
                log(me, "15", "BaseException", e)
            finally:
                log(me, "16")
            log(me, "17", queue0.qsize(), queue0.empty(), queue0.full())
        except TimeoutError as e:
            log(me, "18", "TimeoutError", e)
        except asyncio.CancelledError as e:
            log(me, "19", "CancelledError", e)
            raise
        await asyncio.sleep(0.29)
    except asyncio.CancelledError as e:
        log(me, "20", "CancelledError", e)
        raise


async def f0(me):
    log(me, "47", "starts")
    async with managed(me + ".40") as entered22:
        log(me, "23", entered22)
        t24 = asyncio.create_task(queue0.put("a25"))
        async with contextlib.AsyncExitStack() as stack26:
            log(me, "28", await stack26.enter_async_context(managed(me + ".27")))
            log(me, "30", await stack26.enter_async_context(managed(me + ".29")))
            stack26.callback(fail, me + ".31")
            async with contextlib.AsyncExitStack() as stack32:
                log(me, "34", await stack32.enter_async_context(managed(me + ".33")))
                try:
                    queue0.put_nowait("c35")
                except Exception as e:
                    log(me, "36", e)
            log(me, "37", asyncio.current_task().cancelling())
        log(me, "39", await queue0.put("b38"))
    log(me, "42", await f1(me + ".41"))
    n44 = 0
    async def inner43(me):
        nonlocal n44
        n44 += 1
        log(me, "45", n44)
        log(me, "46")


async def main(me):
    log(me, "49", await asyncio.sleep(0, "48"))
    log(me, "51", await queue0.put("a50"))
    try:
        log(me, "52", queue0.get_nowait())
    except Exception as e:
        log(me, "53", e)
    async with managed(me + ".58") as entered54:
        log(me, "55", entered54)
        try:
            queue0.put_nowait("c56")
        except Exception as e:
            log(me, "57", e)
    log(me, "60", await queue0.put("a59"))
    log(me, "61", queue0.qsize(), queue0.empty(), queue0.full())
    log(me, "63", await f1(me + ".62"))
    await asyncio.sleep(0.54)
    await asyncio.sleep(0.45)
    log(me, "64", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.2, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.close()
log("", "over")
