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
    await asyncio.sleep(0.17)
    sent2 = yield me + "3"
    log(me, "4", sent2)


async def f1(me):
    log(me, "18", "starts")
    log(me, "6", await asyncio.sleep(0.11, "5"))
    log(me, "7")
    async with contextlib.aclosing(gen0(me + ".17")) as gen_8:
        async for x9 in gen_8:
            log(me, "10", x9)
            try:
                t11 = asyncio.create_task(asyncio.sleep(0.24, "12"))
                f13 = asyncio.get_running_loop().create_future()
                log(me, "14", t11.uncancel())
                log(me, "15", f13.cancel())
            except Exception as e:
                log(me, "16", "Exception", e)
                raise


async def f0(me):
    log(me, "20", "starts")
    return me + "19"


async def main(me):
    t21 = asyncio.create_task(f0(me + ".22"))
    async with contextlib.aclosing(gen0(me + ".29")) as gen_23:
        async for x24 in gen_23:
            log(me, "25", x24)
            d26, p27 = await asyncio.wait([t21], return_when=asyncio.ALL_COMPLETED)
            log(me, "28", t21 in d26)
    await asyncio.sleep(0.35)
    t30 = asyncio.create_task(f0(me + ".31"))
    log(me, "32", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
