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
        await asyncio.sleep(0.09)
        yield me + "1"
        await asyncio.sleep(0.07)
        sent2 = yield me + "3"
        log(me, "4", sent2)
        await asyncio.sleep(0)
        sent5 = yield me + "6"
        log(me, "7", sent5)
    except ValueError as e:
        log(me, "10", e)
    finally:
        log(me, "8")
        await asyncio.sleep(0.02)
        log(me, "9")


async def f2(me):
    log(me, "22", "starts")
    try:
        async with contextlib.aclosing(gen0(me + ".16")) as gen_11:
            async for x12 in gen_11:
                log(me, "13", x12)
                t14 = asyncio.create_task(asyncio.sleep(0.06, "15"))
        gen_17 = keep(gen0(me + ".18"))
        log(me, "19", await advance(gen_17))
        log(me, "20", await close(gen_17))
    except asyncio.CancelledError as e:
        log(me, "21", "CancelledError", e)


async def f1(me):
    log(me, "28", "starts")
    log(me, "23", asyncio.current_task().uncancel())
    t24 = asyncio.create_task(f2(me + ".25"), name="t24")
    try:
        await asyncio.sleep(0.1)
    except BaseExceptionGroup as e:
        log(me, "26", "BaseExceptionGroup", e)
        log(me, "27", t24.uncancel())


async def f0(me):
    log(me, "39", "starts")
    try:
        asyncio.get_running_loop().call_soon(log, me, "29")
        log(me, "30", asyncio.current_task().cancelling())
        t31 = asyncio.create_task(f1(me + ".32"))
        log(me, "34", await f2(me + ".33"))
    except asyncio.CancelledError as e:
        log(me, "35", "CancelledError", e)
        t36 = asyncio.create_task(asyncio.sleep(0.01, "37"))
        raise
    finally:
        log(me, "38")


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "40")
    log(me, "42", await asyncio.sleep(0.11, "41"))
    n44 = 0
    async def inner43(me):
        nonlocal n44
        n44 += 1
        log(me, "45", n44)
        gen_46 = keep(gen0(me + ".47"))
        log(me, "48", await advance(gen_46))
    h49 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.1, log, me, "50")
    await asyncio.sleep(0.06)
    log(me, "51")
    log(me, "52")
    log(me, "54", await asyncio.sleep(0.09, "53"))
    log(me, "55", asyncio.current_task().cancel())
    log(me, "56", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.01, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.close()
log("", "over")
