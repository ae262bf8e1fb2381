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



async def gen0(me):
    try:
        await asyncio.sleep(0)
        sent1 = yield me + "2"
        log(me, "3", sent1)
        await asyncio.sleep(0.36)
        sent4 = yield me + "5"
        log(me, "6", sent4)
        yield me + "7"
    finally:
        log(me, "8", var0.get())


async def gen1(me):
    yield me + "10"
    await asyncio.sleep(0.16)
    sent11 = yield me + "12"
    log(me, "13", sent11)
queue0 = asyncio.PriorityQueue(2)
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "28", "starts")
    async with contextlib.aclosing(gen1(me + ".17")) as gen_14:
        async for x15 in gen_14:
            log(me, "16", x15)
    async with contextlib.aclosing(gen1(me + ".24")) as gen_18:
        async for x19 in gen_18:
            log(me, "20", x19)
            t21 = asyncio.create_task(queue0.get())
            token22 = var0.set(me + "23")
    t25 = asyncio.create_task(queue0.put("c26"))
    log(me, "27", t25.cancel())


async def f1(me):
    log(me, "42", "starts")
    try:
        log(me, "29", queue0.get_nowait())
    except Exception as e:
        log(me, "30", e)
    async with contextlib.aclosing(gen1(me + ".37")) as gen_31:
        async for x32 in gen_31:
            log(me, "33", x32)
            t34 = asyncio.create_task(f2(me + ".35"))
            t36 = asyncio.create_task(queue0.join())
            break
    asyncio.get_running_loop().call_soon(lambda: log(me, "38", var0.get()))
    h39 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.25, log, me, "40")
    asyncio.get_running_loop().call_soon(log, me, "41")


async def f0(me):
    log(me, "63", "starts")
    try:
        asyncio.get_running_loop().call_later(0.36, fail, me + ".43")
        log(me, "44", var0.get())
        try:
            try:
                try:
                    log(me, "45", queue0.get_nowait())
                except Exception as e:
                    log(me, "46", e)
                try:
                    log(me, "47", queue0.get_nowait())
                except Exception as e:
                    log(me, "48", e)
                async with contextlib.aclosing(gen1(me + ".53")) as gen_49:
                    async for x50 in gen_49:
                        log(me, "51", x50)
                        var0.set(me + "52")
                        break
            except TimeoutError as e:
                log(me, "54", "TimeoutError", e)
            except Exception as e:
                log(me, "55", "Exception", e)
        except ValueError as e:
            log(me, "56", "ValueError", e)
        except BaseExceptionGroup as e:
            log(me, "57", "BaseExceptionGroup", e)
            context58 = contextvars.copy_context()
            t59 = asyncio.create_task(f1(me + ".60"), context=context58)
            context58.run(lambda: log(me, "61", var0.get()))
    except asyncio.CancelledError as e:
        log(me, "62", "CancelledError", e)
        raise


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.22)
        context64 = contextvars.copy_context()
        t65 = asyncio.create_task(f1(me + ".66"), context=context64)
        context64.run(lambda: log(me, "67", var0.get()))
        log(me, "69", await f1(me + ".68"))
        log(me, "70", t65.cancel())
        asyncio.get_running_loop().call_later(0.18, t65.cancel)
        h71 = asyncio.get_running_loop().call_later(0.21, log, me, "72")
        log(me, "73", asyncio.current_task().cancel())
    except BaseException as e:
        log(me, "74", "main failed", e)
    log(me, "75", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t76 = asyncio.create_task(queue0.put("b77"), name="t76")
        t78 = asyncio.ensure_future(queue0.put("a79"))
        async for x81 in gen0(me + ".80"):
            log(me, "82", x81)
            var0.set(me + "83")
        try:
            t84 = asyncio.create_task(f2(me + ".85"))
            t86 = asyncio.create_task(f0(me + ".87"))
        except TimeoutError as e:
            log(me, "88", "TimeoutError", e)
    except BaseException as e:
        log(me, "89", "main failed", e)
    log(me, "90", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    runner.get_loop().call_later(0.34, log, "between", "91")
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
