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
    try:
        yield me + "1"
        yield me + "2"
    except ValueError as e:
        log(me, "5", e)
    finally:
        log(me, "3")
        await asyncio.sleep(0.22)
        log(me, "4")


async def f3(me):
    log(me, "18", "starts")
    try:
        log(me, "7", await asyncio.sleep(0.05, "6"))
        t8 = asyncio.create_task(asyncio.sleep(0, "9"))
        log(me, "10", t8.done(), t8.cancelled(), t8.cancelling())
        async with contextlib.aclosing(gen0(me + ".16")) as gen_11:
            async for x12 in gen_11:
                log(me, "13", x12)
                log(me, "14")
                log(me, "15", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)


async def f2(me):
    log(me, "28", "starts")
    try:
        log(me, "20", await asyncio.sleep(0.28, "19"))
        async with contextlib.aclosing(gen0(me + ".24")) as gen_21:
            async for x22 in gen_21:
                log(me, "23", x22)
    except asyncio.CancelledError as e:
        log(me, "25", "CancelledError", e)
    finally:
        log(me, "26")
        await asyncio.sleep(0.34)
        log(me, "27")


async def f1(me):
    log(me, "34", "starts")
    log(me, "29")
    t30 = asyncio.create_task(f2(me + ".31"))
    if t30.done() and not t30.cancelled():
        log(me, "32", t30.exception())
    raise RuntimeError(me + "33")


async def f0(me):
    log(me, "49", "starts")
    try:
        try:
            log(me, "36", await f2(me + ".35"))
        except Exception as e:
            log(me, "37", "Exception", e)
            log(me, "38", asyncio.current_task().uncancel())
        except BaseException as e:
            log(me, "39", "BaseException", e)
        finally:
            log(me, "40")
    except asyncio.CancelledError as e:
        log(me, "41", "CancelledError", e)
        async with contextlib.aclosing(gen0(me + ".47")) as gen_42:
            async for x43 in gen_42:
                log(me, "44", x43)
                t45 = asyncio.create_task(f1(me + ".46"))
        raise
    finally:
        log(me, "48")


async def main(me):
    try:
        log(me, "51", await asyncio.sleep(0.08, "50"))
        log(me, "52", asyncio.current_task().cancelling())
        t53 = asyncio.create_task(f1(me + ".54"))
        try:
            try:
                t55 = asyncio.create_task(f3(me + ".56"))
                gen_57 = keep(gen0(me + ".58"))
                log(me, "59", await advance(gen_57))
                log(me, "60", await t53)
            except Exception as e:
                log(me, "61", "Exception", e)
            await asyncio.sleep(0.28)
            try:
                log(me, "62", t53.cancel())
                t63 = asyncio.create_task(asyncio.sleep(0.02, "64"))
            except asyncio.CancelledError as e:
                log(me, "65", "CancelledError", e)
                raise
        except asyncio.CancelledError as e:
            log(me, "66", "CancelledError", e)
    except BaseException as e:
        log(me, "67", "main failed", e)
    log(me, "68", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
