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
    await asyncio.sleep(0.17)
    sent2 = yield me + "3"
    log(me, "4", sent2)


async def f1(me):
    log(me, "19", "starts")
    log(me, "6", await asyncio.sleep(0.11, "5"))
    log(me, "7")
    async with contextlib.aclosing(gen0(me + ".15")) as gen_8:
        async for x9 in gen_8:
            log(me, "10", x9)
            try:
                t11 = asyncio.create_task(asyncio.sleep(0.4, "12"))
                f13 = asyncio.get_running_loop().create_future()
                await asyncio.sleep(0.08)
                asyncio.get_running_loop().call_later(0.19, t11.cancel)
            except ValueError as e:
                log(me, "14", "ValueError", e)
    gen_16 = keep(gen0(me + ".17"))
    log(me, "18", await advance(gen_16))


async def f0(me):
    log(me, "28", "starts")
    log(me, "21", await asyncio.shield(asyncio.shield(f1(me + ".20"))))
    gen_22 = keep(gen0(me + ".23"))
    log(me, "24", await advance(gen_22))
    gen_25 = keep(gen0(me + ".26"))
    log(me, "27", await advance(gen_25))


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t29 = asyncio.create_task(asyncio.sleep(0.12, "30"))
        await asyncio.sleep(0.19)
        t29.add_done_callback(lambda t: log(me, "31", t.cancelled()))
        await asyncio.sleep(0.37)
        log(me, "33", t29.cancel("c32"))
        n35 = 0
        async def inner34(me):
            nonlocal n35
            n35 += 1
            log(me, "36", n35)
            log(me, "37", asyncio.current_task().get_name())
            t38 = asyncio.create_task(asyncio.sleep(0.16, "39"))
            try:
                log(me, "40")
                d41, p42 = await asyncio.wait([t38], return_when=asyncio.FIRST_EXCEPTION)
                log(me, "43", t38 in d41)
            except asyncio.CancelledError as e:
                log(me, "44", "CancelledError", e)
            except RuntimeError as e:
                log(me, "45", "RuntimeError", e)
                t46 = asyncio.create_task(asyncio.sleep(0.03, "47"), name="t46")
            finally:
                log(me, "48")
        t49 = asyncio.create_task(inner34(me + ".50"), name="t49")
        for c51 in asyncio.as_completed([t49, t29]):
            try:
                log(me, "52", await c51)
            except Exception as e:
                log(me, "53", e)
        async with contextlib.aclosing(gen0(me + ".57")) as gen_54:
            async for x55 in gen_54:
                log(me, "56", x55)
        log(me, "58")
        log(me, "60", await inner34(me + ".59"))
        log(me, "61", t29.done(), t29.cancelled(), t29.cancelling())
    except BaseException as e:
        log(me, "62", "main failed", e)
    log(me, "63", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
