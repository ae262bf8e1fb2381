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
    yield me + "1"


async def f2(me):
    log(me, "17", "starts")
    try:
        log(me, "2", asyncio.current_task().cancelling())
        for i3 in range(3):
            log(me, "4", i3)
            gen_5 = keep(gen0(me + ".6"))
            log(me, "7", await advance(gen_5))
        n9 = 0
        async def inner8(me):
            nonlocal n9
            n9 += 1
            log(me, "10", n9)
            t11 = asyncio.create_task(asyncio.sleep(0.02, "12"))
        t13 = asyncio.create_task(inner8(me + ".14"))
        log(me, "15", await t13)
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)


async def f1(me):
    log(me, "39", "starts")
    try:
        gen_18 = keep(gen0(me + ".19"))
        log(me, "20", await advance(gen_18))
        async with contextlib.aclosing(gen0(me + ".35")) as gen_21:
            async for x22 in gen_21:
                log(me, "23", x22)
                async with asyncio.TaskGroup() as tg24:
                    t25 = tg24.create_task(f2(me + ".26"))
                    t27 = tg24.create_task(f2(me + ".28"))
                    t29 = tg24.create_task(f2(me + ".30"))
                    asyncio.get_running_loop().call_later(0.03, t27.cancel)
                    try:
                        log(me, "31", t29.result())
                    except BaseException as e:
                        log(me, "32", e)
                    t33 = asyncio.create_task(asyncio.sleep(0.02, "34"))
        log(me, "37", await f2(me + ".36"))
    except asyncio.CancelledError as e:
        log(me, "38", "CancelledError", e)
        raise


async def f0(me):
    log(me, "41", "starts")
    raise ValueError(me + "40")


async def main(me):
    gen_42 = keep(gen0(me + ".43"))
    log(me, "44", await advance(gen_42))
    t45 = asyncio.create_task(f2(me + ".46"), name="t45")
    try:
        raise ValueError(me + "47")
    except RuntimeError as e:
        log(me, "48", "RuntimeError", e)
    log(me, "50", await f0(me + ".49"))
    log(me, "51", await advance(gen_42))
    async with contextlib.aclosing(gen0(me + ".56")) as gen_52:
        async for x53 in gen_52:
            log(me, "54", x53)
            if t45.done() and not t45.cancelled():
                log(me, "55", t45.exception())
            asyncio.get_running_loop().call_later(0.11, t45.cancel)
    log(me, "57", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
