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

var0 = contextvars.ContextVar("var0", default="unset")


async def gen0(me):
    sent1 = yield me + "2"
    log(me, "3", sent1)


async def f1(me):
    log(me, "22", "starts")
    try:
        log(me, "4")
        asyncio.get_running_loop().call_later(0.56, lambda: log(me, "5", var0.get()))
        async for x7 in gen0(me + ".6"):
            log(me, "8", x7)
            break
        async with contextlib.aclosing(gen0(me + ".15")) as gen_9:
            async for x10 in gen_9:
                log(me, "11", x10)
                t12 = asyncio.create_task(asyncio.sleep(0.47, "13"))
                log(me, "14", asyncio.current_task().cancelling())
                break
    except TimeoutError as e:
        log(me, "16", "TimeoutError", e)
    finally:
        log(me, "17")
    log(me, "19", await asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.8, "18"), 0.24), 0.53), 0.04))
    t20 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.89, "21"), 0.16), name="t20")


async def f0(me):
    log(me, "31", "starts")
    t23 = asyncio.create_task(asyncio.wait_for(f1(me + ".24"), 0.05))
    asyncio.get_running_loop().call_later(0.58, log, me, "25")
    async with asyncio.timeout(0.67):
        var0.set(me + "26")
    await asyncio.sleep(0.46)
    log(me, "28", await f1(me + ".27"))
    log(me, "30", await f1(me + ".29"))


async def main(me):
    try:
        try:
            await asyncio.sleep(0.76)
            log(me, "33", await asyncio.wait_for(f1(me + ".32"), None))
            log(me, "34", asyncio.current_task().get_name())
        except Exception as e:
            log(me, "35", "Exception", e)
        finally:
            log(me, "36")
            await asyncio.sleep(0.49)
            log(me, "37")
        gen_38 = keep(gen0(me + ".39"))
        log(me, "40", await advance(gen_38))
        async with asyncio.timeout(0.59):
            asyncio.get_running_loop().call_soon(fail, me + ".41")
            try:
                context42 = contextvars.copy_context()
                t43 = asyncio.create_task(asyncio.wait_for(f0(me + ".44"), 0.31), context=context42)
                context42.run(lambda: log(me, "45", var0.get()))
                t46 = asyncio.create_task(f1(me + ".47"))
            except BaseException as e:
                log(me, "48", "BaseException", e)
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.26, log, me, "49")
        async for x51 in gen0(me + ".50"):
            log(me, "52", x51)
            log(me, "53", await close(gen_38))
            var0.set(me + "54")
        token55 = var0.set(me + "56")
    except BaseException as e:
        log(me, "57", "main failed", e)
    log(me, "58", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
