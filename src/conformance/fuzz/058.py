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
    except ValueError as e:
        log(me, "3", e)
    finally:
        log(me, "2")


async def f2(me):
    log(me, "16", "starts")
    try:
        await asyncio.sleep(0.34)
        async with contextlib.aclosing(gen0(me + ".8")) as gen_4:
            async for x5 in gen_4:
                log(me, "6", x5)
                log(me, "7", asyncio.current_task().cancelling())
                break
        t9 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.3, "10"), 0.33), 0.15))
    except asyncio.CancelledError as e:
        log(me, "11", "CancelledError", e)
        asyncio.get_running_loop().call_later(0.16, t9.cancel)
        async for x13 in gen0(me + ".12"):
            log(me, "14", x13)
            f15 = asyncio.get_running_loop().create_future()


async def f1(me):
    log(me, "21", "starts")
    log(me, "18", await f2(me + ".17"))
    f19 = asyncio.get_running_loop().create_future()
    log(me, "20", asyncio.current_task().cancelling())


async def f0(me):
    log(me, "36", "starts")
    n23 = 0
    async def inner22(me):
        nonlocal n23
        n23 += 1
        log(me, "24", n23)
        try:
            t25 = asyncio.create_task(asyncio.sleep(0.04, "26"))
            try:
                t27 = asyncio.create_task(f2(me + ".28"))
                t29 = asyncio.create_task(f1(me + ".30"))
            except ValueError as e:
                log(me, "31", "ValueError", e)
            finally:
                log(me, "32")
                await asyncio.sleep(0)
                log(me, "33")
            t25.add_done_callback(lambda t: log(me, "34", t.cancelled()))
        except asyncio.CancelledError as e:
            log(me, "35", "CancelledError", e)
            raise


async def main(me):
    try:
        log(me, "37", asyncio.current_task().get_name())
        gen_38 = keep(gen0(me + ".39"))
        log(me, "40", await advance(gen_38))
        log(me, "41", await close(gen_38))
        log(me, "43", await f2(me + ".42"))
        cm44 = asyncio.timeout(0.26)
        try:
            async with cm44:
                t45 = asyncio.create_task(f0(me + ".46"), name="t45")
                cm44.reschedule(asyncio.get_running_loop().time() + 0.16)
                t47 = asyncio.create_task(f0(me + ".48"))
        except TimeoutError as e:
            log(me, "49", "TimeoutError", e)
        log(me, "50", cm44.expired())
        t51 = asyncio.create_task(f0(me + ".52"))
        t51.add_done_callback(lambda t: log(me, "53", t.cancelled()))
        gen_54 = keep(gen0(me + ".55"))
        log(me, "56", await advance(gen_54))
        await asyncio.sleep(0.27)
        log(me, "57", await t51)
    except BaseException as e:
        log(me, "58", "main failed", e)
    log(me, "59", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
