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
    log(me, "29", "starts")
    gen_18 = keep(gen0(me + ".19"))
    log(me, "20", await advance(gen_18))
    async for x22 in gen0(me + ".21"):
        log(me, "23", x22)
        gen_24 = keep(gen0(me + ".25"))
        log(me, "26", await advance(gen_24))
        log(me, "27", await close(gen_18))
    log(me, "28", await close(gen_18))


async def f0(me):
    log(me, "39", "starts")
    async with asyncio.TaskGroup() as tg30:
        t31 = tg30.create_task(f2(me + ".32"))
        t33 = tg30.create_task(f2(me + ".34"))
    log(me, "35", asyncio.current_task().uncancel())
    log(me, "37", await f1(me + ".36"))
    log(me, "38", asyncio.current_task().cancelling())


async def main(me):
    t40 = asyncio.create_task(f0(me + ".41"), name="t40")
    gen_42 = keep(gen0(me + ".43"))
    log(me, "44", await advance(gen_42))
    log(me, "45", t40.cancel())
    log(me, "47", t40.cancel("c46"))
    log(me, "48", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
