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



async def gen0(me):
    await asyncio.sleep(0.02)
    sent1 = yield me + "2"
    log(me, "3", sent1)
    await asyncio.sleep(0.02)
    yield me + "4"


async def gen1(me):
    try:
        await asyncio.sleep(0.01)
        sent5 = yield me + "6"
        log(me, "7", sent5)
        await asyncio.sleep(0.01)
        yield me + "8"
    except ValueError as e:
        log(me, "11", e)
    finally:
        log(me, "9")
        await asyncio.sleep(0.01)
        log(me, "10")


async def f0(me):
    log(me, "17", "starts")
    try:
        log(me, "13", await asyncio.sleep(0.01, "12"))
        await asyncio.sleep(0.02)
        t14 = asyncio.create_task(asyncio.sleep(0.01, "15"), name="t14")
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        h18 = asyncio.get_running_loop().call_later(0.03, log, me, "19")
        log(me, "20")
        gen_21 = keep(gen0(me + ".22"))
        log(me, "23", await advance(gen_21))
        asyncio.get_running_loop().call_soon(fail, me + ".24")
    except BaseException as e:
        log(me, "25", "BaseException", e)
        raise
    log(me, "30", await asyncio.gather(f0(me + ".26"), asyncio.shield(asyncio.gather(asyncio.sleep(0.03, "27"), f0(me + ".28"), return_exceptions=True)), asyncio.gather(f0(me + ".29"), return_exceptions=True)))
    try:
        try:
            async with asyncio.TaskGroup() as tg34:
                t35 = tg34.create_task(asyncio.sleep(0.01, "36"))
                t37 = tg34.create_task(asyncio.sleep(0.02, "38"))
                h39 = asyncio.get_running_loop().call_soon(log, me, "40")
                d41, p42 = await asyncio.wait([t35, t37], return_when=asyncio.FIRST_EXCEPTION, timeout=0)
                log(me, "43", t35 in d41, t37 in d41)
                asyncio.get_running_loop().call_later(0.01, lambda: log(me, "44") or tg34.create_task(f0(me + ".45")))
        except BaseExceptionGroup as e:
            mine31, rest32 = e.split(ValueError)
            log(me, "33", mine31, rest32)
            if rest32 is not None:
                raise rest32
        raise RuntimeError(me + "46")
    except BaseException as e:
        log(me, "47", "BaseException", e)
        raise
    async for x49 in gen1(me + ".48"):
        log(me, "50", x49)
    log(me, "51", await asyncio.gather(return_exceptions=True))
    async for x53 in gen1(me + ".52"):
        log(me, "54", x53)
        await asyncio.sleep(0.03)
        asyncio.get_running_loop().call_soon(fail, me + ".55")
    h56 = asyncio.get_running_loop().call_soon(log, me, "57")
    t58 = asyncio.create_task(asyncio.sleep(0.03, "59"))
    async for x61 in gen1(me + ".60"):
        log(me, "62", x61)
        async with asyncio.TaskGroup() as tg63:
            t64 = tg63.create_task(f0(me + ".65"))
            async with asyncio.TaskGroup() as tg66:
                t67 = tg66.create_task(asyncio.sleep(0.01, "68"))
                t69 = tg66.create_task(f0(me + ".70"))
                t71 = asyncio.create_task(f0(me + ".72"))
                log(me, "74", await f0(me + ".73"))
                await asyncio.sleep(0.02)
    log(me, "75", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
