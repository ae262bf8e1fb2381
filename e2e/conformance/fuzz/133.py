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
        sent1 = yield me + "2"
        log(me, "3", sent1)
    finally:
        log(me, "4")
        await asyncio.sleep(0.09)
        log(me, "5")


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "7")
        await asyncio.sleep(0.1)
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "8", error)
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "11")
    try:
        yield me
    except ValueError as e:
        log(me, "9", e)
    finally:
        log(me, "10")


async def f2(me):
    log(me, "13", "starts")
    raise ValueError(me + "12")


async def f1(me):
    log(me, "14", "starts")
    await asyncio.sleep(0.1)


async def f0(me):
    log(me, "16", "starts")
    try:
        await asyncio.sleep(0.1)
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)


async def main(me):
    try:
        log(me, "18", await asyncio.sleep(0.1, "17"))
        n20 = 0
        async def inner19(me):
            nonlocal n20
            n20 += 1
            log(me, "21", n20)
            async with contextlib.aclosing(gen0(me + ".27")) as gen_22:
                async for x23 in gen_22:
                    log(me, "24", x23)
                    t25 = asyncio.create_task(f1(me + ".26"), name="t25")
            t28 = asyncio.create_task(asyncio.sleep(0.05, "29"), name="t28")
        await asyncio.sleep(0.09)
        log(me, "30", asyncio.current_task().cancel())
        await asyncio.sleep(0.08)
    except BaseException as e:
        log(me, "31", "main failed", e)
    log(me, "32", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
