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
        await asyncio.sleep(0)
        yield me + "4"
        await asyncio.sleep(0.03)
        sent5 = yield me + "6"
        log(me, "7", sent5)
    except ValueError as e:
        log(me, "9", e)
    finally:
        log(me, "8")


async def f1(me):
    log(me, "24", "starts")
    try:
        try:
            t10 = asyncio.create_task(asyncio.sleep(0.01, "11"))
            log(me, "12")
            t13 = asyncio.create_task(asyncio.sleep(0.03, "14"))
        except RuntimeError as e:
            log(me, "15", "RuntimeError", e)
    except ValueError as e:
        log(me, "16", "ValueError", e)
    t17 = asyncio.create_task(asyncio.sleep(0.03, "18"))
    d19, p20 = await asyncio.wait([t17], return_when=asyncio.FIRST_COMPLETED)
    log(me, "21", t17 in d19)
    asyncio.get_running_loop().call_later(0.03, t17.cancel)
    t22 = asyncio.ensure_future(asyncio.sleep(0.01, "23"))


async def f0(me):
    log(me, "41", "starts")
    try:
        return me + "25"
    except BaseException as e:
        log(me, "26", "BaseException", e)
    finally:
        log(me, "27")
        await asyncio.sleep(0.01)
        log(me, "28")
    for i29 in range(2):
        log(me, "30", i29)
        async with contextlib.aclosing(gen0(me + ".35")) as gen_31:
            async for x32 in gen_31:
                log(me, "33", x32)
                log(me, "34", asyncio.current_task().get_name())
        t36 = asyncio.create_task(f1(me + ".37"))
    try:
        raise RuntimeError(me + "38")
    except ValueError as e:
        log(me, "39", "ValueError", e)
    except TimeoutError as e:
        log(me, "40", "TimeoutError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "43", await asyncio.sleep(0.01, "42"))
    await asyncio.sleep(0.01)
    log(me, "45", asyncio.current_task().cancel("c44"))
    async for x47 in gen0(me + ".46"):
        log(me, "48", x47)
    try:
        log(me, "50", await f0(me + ".49"))
        raise ValueError(me + "51")
    except TimeoutError as e:
        log(me, "52", "TimeoutError", e)
    except BaseException as e:
        log(me, "53", "BaseException", e)
        raise
    await asyncio.sleep(0.01)
    await asyncio.sleep(0.03)
    try:
        log(me, "55", await asyncio.shield(asyncio.shield(f0(me + ".54"))))
        raise RuntimeError(me + "56")
    except ValueError as e:
        log(me, "57", "ValueError", e)
    except TimeoutError as e:
        log(me, "58", "TimeoutError", e)
        log(me, "60", await asyncio.sleep(0.02, "59"))
    try:
        t61 = asyncio.ensure_future(f0(me + ".62"))
    except ValueError as e:
        log(me, "63", "ValueError", e)
    finally:
        log(me, "64")
        await asyncio.sleep(0)
        log(me, "65")
    t66 = asyncio.ensure_future(f1(me + ".67"))
    log(me, "68", t66.cancel())
    log(me, "69", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
