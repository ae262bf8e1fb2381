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

queue0 = asyncio.LifoQueue(1)


async def gen0(me):
    await asyncio.sleep(0.01)
    sent1 = yield me + "2"
    log(me, "3", sent1)
    sent4 = yield me + "5"
    log(me, "6", sent4)


async def gen1(me):
    try:
        yield me + "7"
    finally:
        log(me, "8")
        await asyncio.sleep(0)
        log(me, "9")


async def f3(me):
    log(me, "22", "starts")
    try:
        n13 = 0
        async def inner12(me):
            nonlocal n13
            n13 += 1
            log(me, "14", n13)
            t15 = asyncio.create_task(queue0.get())
            try:
                log(me, "16", queue0.get_nowait())
            except Exception as e:
                log(me, "17", e)
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "18", e)
    except asyncio.CancelledError as e:
        log(me, "19", "CancelledError", e)
    finally:
        log(me, "20")
        await asyncio.sleep(0.01)
        log(me, "21")


async def f2(me):
    log(me, "33", "starts")
    try:
        try:
            log(me, "23", queue0.qsize(), queue0.empty(), queue0.full())
            await asyncio.sleep(0.02)
            async for x25 in gen1(me + ".24"):
                log(me, "26", x25)
                break
            try:
                log(me, "27", queue0.get_nowait())
            except Exception as e:
                log(me, "28", e)
        except Exception as e:
            log(me, "29", "Exception", e)
        log(me, "31", await queue0.put("c30"))
    except asyncio.CancelledError as e:
        log(me, "32", "CancelledError", e)
        raise


async def f1(me):
    log(me, "38", "starts")
    log(me, "34", queue0.qsize(), queue0.empty(), queue0.full())
    gen_35 = keep(gen1(me + ".36"))
    log(me, "37", await advance(gen_35))


async def f0(me):
    log(me, "43", "starts")
    try:
        log(me, "39", await queue0.get())
        t40 = asyncio.create_task(f3(me + ".41"))
    except asyncio.CancelledError as e:
        log(me, "42", "CancelledError", e)
        raise


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        n45 = 0
        async def inner44(me):
            nonlocal n45
            n45 += 1
            log(me, "46", n45)
            log(me, "48", await queue0.put("c47"))
            await asyncio.sleep(0.02)
            log(me, "49")
        log(me, "50")
        try:
            queue0.put_nowait("a51")
        except Exception as e:
            log(me, "52", e)
    except BaseException as e:
        log(me, "53", "main failed", e)
    log(me, "54", "main ends")
    return me


async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "55")
        await asyncio.sleep(0)
        t56 = asyncio.create_task(f3(me + ".57"))
        gen_58 = keep(gen1(me + ".59"))
        log(me, "60", await advance(gen_58))
        async with contextlib.aclosing(gen1(me + ".67")) as gen_61:
            async for x62 in gen_61:
                log(me, "63", x62)
                async for x64 in gen_58:
                    log(me, "65", x64)
                    t56.add_done_callback(lambda t: log(me, "66", t.cancelled()))
                    break
    except BaseException as e:
        log(me, "68", "main failed", e)
    log(me, "69", "main ends")
    return me


with asyncio.Runner() as runner:
    try:
        log("", "result", runner.run(main1("m1")))
    except BaseException as e:
        log("", "error", e)
    try:
        log("", "result", runner.run(main2("m2")))
    except BaseException as e:
        log("", "error", e)
log("", "over")
