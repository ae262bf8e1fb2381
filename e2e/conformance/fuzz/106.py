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
    log(me, "5")
    try:
        yield me
    finally:
        log(me, "4")
        await asyncio.sleep(0.07)


async def f3(me):
    log(me, "17", "starts")
    t6 = asyncio.create_task(asyncio.sleep(0.01, "7"))
    async with managed(me + ".11") as entered8:
        log(me, "9", entered8)
        log(me, "10")
    log(me, "12", t6.done(), t6.cancelled(), t6.cancelling())
    t13 = asyncio.ensure_future(asyncio.sleep(0.06, "14"))
    t15 = asyncio.create_task(asyncio.sleep(0.06, "16"))


async def f2(me):
    log(me, "28", "starts")
    try:
        log(me, "18", asyncio.current_task().cancelling())
        try:
            t19 = asyncio.create_task(f3(me + ".20"))
            t21 = asyncio.create_task(f3(me + ".22"))
        except Exception as e:
            log(me, "23", "Exception", e)
        t24 = asyncio.ensure_future(f3(me + ".25"))
        asyncio.get_running_loop().call_later(0.1, fail, me + ".26")
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)
        await asyncio.sleep(0.09)
        raise


async def f1(me):
    log(me, "42", "starts")
    log(me, "30", await asyncio.sleep(0.07, "29"))
    log(me, "31")
    try:
        async with managed(me + ".37") as entered32:
            log(me, "33", entered32)
            async with managed(me + ".36") as entered34:
                log(me, "35", entered34)
                await asyncio.sleep(0.12)
    except ValueError as e:
        log(me, "38", "ValueError", e)
        log(me, "39")
    except asyncio.CancelledError as e:
        log(me, "40", "CancelledError", e)
    finally:
        log(me, "41")


async def f0(me):
    log(me, "49", "starts")
    try:
        await asyncio.sleep(0.11)
        h43 = asyncio.get_running_loop().call_soon(log, me, "44")
        asyncio.get_running_loop().call_later(0.03, fail, me + ".45")
        h46 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.01, log, me, "47")
        await asyncio.sleep(0.12)
    except asyncio.CancelledError as e:
        log(me, "48", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            async with managed(me + ".55") as entered50:
                log(me, "51", entered50)
                log(me, "52", asyncio.current_task().cancelling())
                log(me, "54", await asyncio.sleep(0.07, "53"))
        except TimeoutError as e:
            log(me, "56", "TimeoutError", e)
        except Exception as e:
            log(me, "57", "Exception", e)
        h58 = asyncio.get_running_loop().call_soon(log, me, "59")
        async with managed(me + ".71") as entered60:
            log(me, "61", entered60)
            h58.cancel()
            try:
                log(me, "63", await f2(me + ".62"))
            except ValueError as e:
                log(me, "64", "ValueError", e)
                await asyncio.sleep(0.02)
            except RuntimeError as e:
                log(me, "65", "RuntimeError", e)
                await asyncio.sleep(0.09)
                async with managed(me + ".69") as entered66:
                    log(me, "67", entered66)
                    raise ValueError(me + "68")
            finally:
                log(me, "70")
    except BaseException as e:
        log(me, "72", "main failed", e)
    log(me, "73", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
