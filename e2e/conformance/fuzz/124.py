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
        await asyncio.sleep(0.35)
        yield me + "1"
        sent2 = yield me + "3"
        log(me, "4", sent2)
        await asyncio.sleep(0.02)
        sent5 = yield me + "6"
        log(me, "7", sent5)
    finally:
        log(me, "8", var0.get())
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "26", "starts")
    log(me, "12", await asyncio.sleep(0.14, "11"))
    for i13 in range(2):
        log(me, "14", i13)
        try:
            log(me, "16", await asyncio.sleep(0.03, "15"))
            await asyncio.sleep(0.02)
        except BaseException as e:
            log(me, "17", "BaseException", e)
            raise
        t18 = asyncio.create_task(asyncio.sleep(0.18, "19"))
    async with contextlib.aclosing(gen0(me + ".25")) as gen_20:
        async for x21 in gen_20:
            log(me, "22", x21)
            log(me, "24", await asyncio.sleep(0.12, "23"))


async def f1(me):
    log(me, "30", "starts")
    try:
        t27 = asyncio.create_task(f2(me + ".28"))
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)
        raise


async def f0(me):
    log(me, "39", "starts")
    log(me, "32", await f2(me + ".31"))
    t33 = asyncio.create_task(f2(me + ".34"))
    asyncio.get_running_loop().call_later(0.32, t33.cancel)
    log(me, "35", var0.get())
    var0.set(me + "36")
    token37 = var0.set(me + "38")


async def main(me):
    try:
        log(me, "41", await f1(me + ".40"))
        t42 = asyncio.create_task(f1(me + ".43"))
        asyncio.get_running_loop().call_soon(lambda: log(me, "44", var0.get()))
        log(me, "46", await f0(me + ".45"))
        gen_47 = keep(gen0(me + ".48"))
        log(me, "49", await advance(gen_47))
        t50 = asyncio.create_task(f1(me + ".51"))
        log(me, "53", t50.cancel("c52"))
        log(me, "55", await send_in(gen_47, me + ".54"))
        t56 = asyncio.ensure_future(f1(me + ".57"))
    except BaseException as e:
        log(me, "58", "main failed", e)
    log(me, "59", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
