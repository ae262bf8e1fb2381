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
        await asyncio.sleep(0.02)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "2", error)
        await asyncio.sleep(0)
        log(me, "3")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0)
queue0 = asyncio.Queue(0)
queue1 = asyncio.LifoQueue(1)


async def f3(me):
    log(me, "13", "starts")
    try:
        log(me, "7", await queue1.put("a6"))
        try:
            log(me, "8", queue1.get_nowait())
        except Exception as e:
            log(me, "9", e)
        log(me, "10", asyncio.current_task().cancelling())
        await asyncio.sleep(0.01)
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        raise RuntimeError(me + "12")


async def f2(me):
    log(me, "16", "starts")
    try:
        await asyncio.sleep(0.03)
        await asyncio.sleep(0.03)
        t14 = asyncio.create_task(queue1.join())
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)


async def f1(me):
    log(me, "27", "starts")
    try:
        await asyncio.sleep(0.03)
        raise ExceptionGroup("g22", [RuntimeError(me + "17"), ExceptionGroup("g20", [TimeoutError(me + "18"), ValueError(me + "19")]), RuntimeError(me + "21")])
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
        log(me, "24", asyncio.current_task().cancel())
        raise
    finally:
        log(me, "25")
        await asyncio.sleep(0.02)
        log(me, "26")


async def f0(me):
    log(me, "34", "starts")
    try:
        try:
            await asyncio.sleep(0.01)
        except BaseException as e:
            log(me, "28", "BaseException", e)
        finally:
            log(me, "29")
            await asyncio.sleep(0.01)
            log(me, "30")
        await asyncio.sleep(0.01)
        await asyncio.sleep(0.01)
        log(me, "31", await queue0.join())
        log(me, "32", queue1.qsize(), queue1.empty(), queue1.full())
    except asyncio.CancelledError as e:
        log(me, "33", "CancelledError", e)


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "35")
        log(me, "37", await f0(me + ".36"))
        log(me, "38")
        log(me, "39", asyncio.current_task().cancelling())
        log(me, "40")
        await asyncio.sleep(0.01)
        for i41 in range(3):
            log(me, "42", i41)
            try:
                t43 = asyncio.create_task(queue1.put("b44"))
                try:
                    t45 = asyncio.Task(f1(me + ".46"), loop=asyncio.get_running_loop(), eager_start=True)
                    log(me, "47")
                except Exception as e:
                    log(me, "48", "Exception", e)
                except BaseException as e:
                    log(me, "49", "BaseException", e)
                    raise
            except BaseExceptionGroup as e:
                log(me, "50", "BaseExceptionGroup", e)
            except Exception as e:
                log(me, "51", "Exception", e)
            finally:
                log(me, "52")
                await asyncio.sleep(0.03)
                log(me, "53")
    except BaseException as e:
        log(me, "54", "main failed", e)
    log(me, "55", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
