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
        yield me + "1"
        yield me + "2"
    except ValueError as e:
        log(me, "5", e)
    finally:
        log(me, "3")
        await asyncio.sleep(0.22)
        log(me, "4")


async def f3(me):
    log(me, "23", "starts")
    try:
        log(me, "7", await asyncio.sleep(0.05, "6"))
        t8 = asyncio.ensure_future(asyncio.sleep(0.31, "9"))
        async with contextlib.aclosing(gen0(me + ".15")) as gen_10:
            async for x11 in gen_10:
                log(me, "12", x11)
                log(me, "13")
                log(me, "14", asyncio.current_task().cancelling())
        t16 = asyncio.create_task(asyncio.sleep(0.3, "17"))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)
        async for x20 in gen0(me + ".19"):
            log(me, "21", x20)
            log(me, "22", await t16)
            break
        raise


async def f2(me):
    log(me, "35", "starts")
    n25 = 0
    async def inner24(me):
        nonlocal n25
        n25 += 1
        log(me, "26", n25)
        log(me, "27", asyncio.current_task().cancel())
        await asyncio.sleep(0.28)
        for i28 in range(2):
            log(me, "29", i28)
            async for x31 in gen0(me + ".30"):
                log(me, "32", x31)
                log(me, "34", await f3(me + ".33"))
                break


async def f1(me):
    log(me, "51", "starts")
    try:
        try:
            log(me, "37", await f2(me + ".36"))
            async with contextlib.aclosing(gen0(me + ".41")) as gen_38:
                async for x39 in gen_38:
                    log(me, "40", x39)
                    break
        except BaseExceptionGroup as e:
            log(me, "42", "BaseExceptionGroup", e)
            async with contextlib.aclosing(gen0(me + ".48")) as gen_43:
                async for x44 in gen_43:
                    log(me, "45", x44)
                    t46 = asyncio.create_task(asyncio.sleep(0.3, "47"))
                    break
        await asyncio.sleep(0.28)
    except asyncio.CancelledError as e:
        log(me, "49", "CancelledError", e)
        return me + "50"


async def f0(me):
    log(me, "61", "starts")
    try:
        log(me, "53", await f2(me + ".52"))
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.17, log, me, "54")
        try:
            gen_55 = keep(gen0(me + ".56"))
            log(me, "57", await advance(gen_55))
            log(me, "58", await close(gen_55))
            await asyncio.sleep(0.04)
        except Exception as e:
            log(me, "59", "Exception", e)
    except asyncio.CancelledError as e:
        log(me, "60", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.02)
        await asyncio.sleep(0.37)
        await asyncio.sleep(0.33)
        log(me, "63", await f0(me + ".62"))
        log(me, "64")
    except BaseException as e:
        log(me, "65", "main failed", e)
    log(me, "66", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
