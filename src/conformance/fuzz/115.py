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

lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
bounded0 = asyncio.BoundedSemaphore(3)
sem0 = asyncio.Semaphore(2)
sem1 = asyncio.Semaphore(2)
cond0 = asyncio.Condition()


async def gen0(me):
    sent1 = yield me + "2"
    log(me, "3", sent1)


async def f1(me):
    log(me, "20", "starts")
    async with sem0:
        async with bounded0:
            log(me, "5", await asyncio.sleep(0.12, "4"))
        async for x7 in gen0(me + ".6"):
            log(me, "8", x7)
    async with bounded0:
        log(me, "12", await asyncio.gather(asyncio.gather(asyncio.sleep(0.06, "9"), asyncio.sleep(0.06, "10")), asyncio.gather(asyncio.sleep(0.09, "11"), return_exceptions=True), asyncio.gather(return_exceptions=True)))
        await asyncio.sleep(0)
    log(me, "19", await asyncio.gather(asyncio.gather(asyncio.shield(asyncio.sleep(0.07, "13")), asyncio.sleep(0.1, "14"), asyncio.gather(asyncio.sleep(0.05, "15"), asyncio.sleep(0.03, "16"), asyncio.sleep(0.03, "17"), return_exceptions=True)), asyncio.shield(asyncio.shield(asyncio.sleep(0.05, "18"))), asyncio.gather(return_exceptions=True), return_exceptions=True))


async def f0(me):
    log(me, "22", "starts")
    raise RuntimeError(me + "21")


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        n24 = 0
        async def inner23(me):
            nonlocal n24
            n24 += 1
            log(me, "25", n24)
            async with cond0:
                log(me, "26", asyncio.current_task().cancelling())
                cond0.notify_all()
                log(me, "27", asyncio.current_task().uncancel())
            raise ValueError(me + "28")
        async with contextlib.aclosing(gen0(me + ".32")) as gen_29:
            async for x30 in gen_29:
                log(me, "31", x30)
                break
        async with sem1:
            try:
                async with cond0:
                    log(me, "33", sem1.locked())
                    raise ValueError(me + "34")
            except BaseExceptionGroup as e:
                log(me, "35", "BaseExceptionGroup", e)
                raise ValueError(me + "36")
            except RuntimeError as e:
                log(me, "37", "RuntimeError", e)
                await asyncio.sleep(0.02)
                t38 = asyncio.create_task(inner23(me + ".39"))
            finally:
                log(me, "40")
                await asyncio.sleep(0.09)
                log(me, "41")
            async with sem0:
                log(me, "44", await asyncio.gather(asyncio.sleep(0.1, "42"), f0(me + ".43"), return_exceptions=True))
                log(me, "45", cond0.locked())
    except BaseException as e:
        log(me, "46", "main failed", e)
    log(me, "47", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
