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

queue0 = asyncio.Queue(2)


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


async def f0(me):
    log(me, "14", "starts")
    log(me, "6", asyncio.current_task().cancelling())
    t7 = asyncio.create_task(queue0.put("c8"), name="t7")
    t9 = asyncio.create_task(asyncio.sleep(0.02, "10"), name="t9")
    for i11 in range(2):
        log(me, "12", i11)
        log(me, "13", await queue0.get())


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "15", asyncio.current_task().uncancel())
        try:
            log(me, "17", await queue0.put("a16"))
            try:
                try:
                    queue0.task_done()
                except Exception as e:
                    log(me, "18", e)
                t19 = asyncio.Task(f0(me + ".20"), loop=asyncio.get_running_loop(), eager_start=True)
                await asyncio.sleep(0.56)
            except TimeoutError as e:
                log(me, "21", "TimeoutError", e)
                log(me, "22", asyncio.current_task().uncancel())
            async with managed(me + ".25") as entered23:
                log(me, "24", entered23)
                await asyncio.sleep(0.52)
            try:
                try:
                    log(me, "26", queue0.get_nowait())
                except Exception as e:
                    log(me, "27", e)
                t28 = asyncio.Task(f0(me + ".29"), loop=asyncio.get_running_loop(), eager_start=True)
                t30 = asyncio.Task(f0(me + ".31"), loop=asyncio.get_running_loop(), eager_start=True)
                try:
                    queue0.task_done()
                except Exception as e:
                    log(me, "32", e)
            except ValueError as e:
                log(me, "33", "ValueError", e)
            except asyncio.CancelledError as e:
                log(me, "34", "CancelledError", e)
        except ValueError as e:
            log(me, "35", "ValueError", e)
        except Exception as e:
            log(me, "36", "Exception", e)
            try:
                log(me, "38", await f0(me + ".37"))
                await asyncio.sleep(0.24)
            except BaseException as e:
                log(me, "39", "BaseException", e)
            except RuntimeError as e:
                log(me, "40", "RuntimeError", e)
                log(me, "42", await f0(me + ".41"))
                log(me, "43")
        finally:
            log(me, "44")
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "45", e)
    except ValueError as e:
        log(me, "46", "ValueError", e)
    async with contextlib.AsyncExitStack() as stack47:
        log(me, "49", await stack47.enter_async_context(managed(me + ".48")))
        log(me, "50", queue0.qsize(), queue0.empty(), queue0.full())
    log(me, "51", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
