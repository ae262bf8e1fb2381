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
        await asyncio.sleep(0.03)
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


async def f0(me):
    log(me, "38", "starts")
    try:
        async with contextlib.AsyncExitStack() as stack7:
            log(me, "9", await stack7.enter_async_context(managed(me + ".8")))
            stack7.push_async_callback(asyncio.sleep, 0.08)
            log(me, "11", await stack7.enter_async_context(Manager(me + ".10")))
            try:
                log(me, "12", asyncio.current_task().get_name())
            except asyncio.CancelledError as e:
                log(me, "13", "CancelledError", e)
                raise
            except Exception as e:
                log(me, "14", "Exception", e)
                g15 = asyncio.gather()
                g15.add_done_callback(lambda g: log(me, "16", g.cancelled()))
                try:
                    log(me, "19", await g15)
                except BaseException as e:
                    log(me, "20", "BaseException", e)
                    raise
                log(me, "21", asyncio.current_task().cancelling())
            await asyncio.sleep(0.08)
        g22 = asyncio.gather(return_exceptions=True)
        asyncio.get_running_loop().call_later(0.12, g22.cancel)
        try:
            log(me, "26", await g22)
        except Exception as e:
            log(me, "27", "Exception", e)
            t28 = asyncio.create_task(asyncio.sleep(0.12, "29"), name="t28")
        finally:
            log(me, "30")
            await asyncio.sleep(0.04)
            log(me, "31")
        t32 = asyncio.create_task(asyncio.sleep(0.04, "33"))
    except TimeoutError as e:
        log(me, "34", "TimeoutError", e)
    except BaseExceptionGroup as e:
        log(me, "35", "BaseExceptionGroup", e)
    finally:
        log(me, "36")
    return me + "37"


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t39 = asyncio.ensure_future(f0(me + ".40"))
        try:
            async with asyncio.TaskGroup() as tg44:
                t45 = tg44.create_task(f0(me + ".46"))
                t47 = asyncio.create_task(f0(me + ".48"))
                log(me, "50", t45.cancel("c49"))
                log(me, "51")
                asyncio.get_running_loop().call_later(0.1, lambda: log(me, "52") or tg44.create_task(f0(me + ".53")))
        except BaseExceptionGroup as e:
            mine41, rest42 = e.split(BaseExceptionGroup)
            log(me, "43", mine41, rest42)
        log(me, "54")
        log(me, "55", t39.uncancel())
        log(me, "56", t39.cancel())
        try:
            try:
                async with asyncio.TaskGroup() as tg60:
                    t61 = tg60.create_task(asyncio.sleep(0, "62"))
                    t63 = tg60.create_task(f0(me + ".64"))
                    if t61.done() and not t61.cancelled():
                        log(me, "65", t61.exception())
                    t66 = asyncio.create_task(f0(me + ".67"), name="t66")
                    if t39.done() and not t39.cancelled():
                        log(me, "68", t39.exception())
                    asyncio.get_running_loop().call_later(0.01, lambda: log(me, "69") or tg60.create_task(f0(me + ".70")))
            except BaseExceptionGroup as e:
                mine57, rest58 = e.split(TimeoutError)
                log(me, "59", mine57, rest58)
                if rest58 is not None:
                    raise rest58
            log(me, "71", t39.cancel())
            d72, p73 = await asyncio.wait([t39], return_when=asyncio.FIRST_EXCEPTION, timeout=0.08)
            log(me, "74", t39 in d72)
        except ValueError as e:
            log(me, "75", "ValueError", e)
        except BaseExceptionGroup as e:
            log(me, "76", "BaseExceptionGroup", e)
            async with Manager(me + ".87") as entered77:
                log(me, "78", entered77)
                async with Manager(me + ".83") as entered79:
                    log(me, "80", entered79)
                    t81 = asyncio.create_task(f0(me + ".82"))
                await asyncio.sleep(0.09)
                d84, p85 = await asyncio.wait([t39], return_when=asyncio.FIRST_EXCEPTION)
                log(me, "86", t39 in d84)
        finally:
            log(me, "88")
            await asyncio.sleep(0.11)
            log(me, "89")
        log(me, "90", t39.cancel())
        try:
            log(me, "91", t39.done(), t39.cancelled(), t39.cancelling())
            log(me, "92")
        except ValueError as e:
            log(me, "93", "ValueError", e)
            t94 = asyncio.create_task(f0(me + ".95"))
    except BaseException as e:
        log(me, "96", "main failed", e)
    log(me, "97", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
try:
    log("", "result", loop0.run_until_complete(main("n")))
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
