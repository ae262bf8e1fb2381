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
    log(me, "21", "starts")
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
        return me + "18"
    except asyncio.CancelledError as e:
        log(me, "19", "CancelledError", e)
        raise
    finally:
        log(me, "20")


async def f2(me):
    log(me, "24", "starts")
    try:
        queue0.put_nowait("b22")
    except Exception as e:
        log(me, "23", e)


async def f1(me):
    log(me, "37", "starts")
    try:
        for i25 in range(2):
            log(me, "26", i25)
            async for x28 in gen1(me + ".27"):
                log(me, "29", x28)
                break
            try:
                queue0.put_nowait("c30")
            except Exception as e:
                log(me, "31", e)
        log(me, "32", await queue0.get())
        log(me, "34", await queue0.put("c33"))
        raise RuntimeError(me + "35")
    except asyncio.CancelledError as e:
        log(me, "36", "CancelledError", e)
        raise


async def f0(me):
    log(me, "44", "starts")
    queue0.shutdown()
    try:
        log(me, "39", await asyncio.sleep(0.01, "38"))
        t40 = asyncio.create_task(queue0.get())
        log(me, "41", t40.cancel())
        raise RuntimeError(me + "42")
    except ValueError as e:
        log(me, "43", "ValueError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, "46", await f0(me + ".45"))
        async with contextlib.aclosing(gen0(me + ".52")) as gen_47:
            async for x48 in gen_47:
                log(me, "49", x48)
                t50 = asyncio.ensure_future(f2(me + ".51"))
                break
        gen_53 = keep(gen1(me + ".54"))
        log(me, "55", await advance(gen_53))
        try:
            try:
                gen_56 = keep(gen1(me + ".57"))
                log(me, "58", await advance(gen_56))
                log(me, "59", asyncio.current_task().get_name())
                log(me, "60", await queue0.get())
                log(me, "61", asyncio.current_task().cancelling())
            except asyncio.CancelledError as e:
                log(me, "62", "CancelledError", e)
                raise
            except Exception as e:
                log(me, "63", "Exception", e)
            log(me, "64", await advance(gen_53))
        except Exception as e:
            log(me, "65", "Exception", e)
        finally:
            log(me, "66")
            await asyncio.sleep(0.02)
            log(me, "67")
        try:
            log(me, "68", queue0.get_nowait())
        except Exception as e:
            log(me, "69", e)
    except BaseException as e:
        log(me, "70", "main failed", e)
    log(me, "71", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
