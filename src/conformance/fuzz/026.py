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
cond0 = asyncio.Condition()
event0 = asyncio.Event()
barrier0 = asyncio.Barrier(2)


async def f3(me):
    log(me, "10", "starts")
    try:
        lock0.release()
    except (RuntimeError, ValueError) as e:
        log(me, "1", e)
    log(me, "2", asyncio.current_task().cancelling())
    async with asyncio.TaskGroup() as tg3:
        t4 = tg3.create_task(asyncio.wait_for(asyncio.shield(event0.wait()), 0.01))
        t5 = tg3.create_task(barrier0.wait())
        t6 = tg3.create_task(asyncio.wait_for(barrier0.wait(), 0.01))
        log(me, "7", t6.done(), t6.cancelled(), t6.cancelling())
    log(me, "8")
    raise ValueError(me + "9")


async def f2(me):
    log(me, "25", "starts")
    try:
        async with asyncio.TaskGroup() as tg11:
            t12 = tg11.create_task(asyncio.sleep(0.03, "13"))
            t14 = tg11.create_task(asyncio.wait_for(event0.wait(), 0.03))
            t15 = asyncio.create_task(f3(me + ".16"))
            t17 = asyncio.create_task(f3(me + ".18"))
        for i19 in range(3):
            log(me, "20", i19)
            await asyncio.sleep(0.02)
        log(me, "22", await asyncio.gather(event0.wait(), event0.wait(), f3(me + ".21"), return_exceptions=True))
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
    finally:
        log(me, "24")


async def f1(me):
    log(me, "42", "starts")
    try:
        async with asyncio.TaskGroup() as tg29:
            t30 = tg29.create_task(f3(me + ".31"))
            t32 = tg29.create_task(f3(me + ".33"))
            asyncio.get_running_loop().call_later(0.03, lambda: log(me, "34") or tg29.create_task(barrier0.wait()))
    except BaseExceptionGroup as e:
        mine26, rest27 = e.split(ValueError)
        log(me, "28", mine26, rest27)
        if rest27 is not None:
            raise rest27
    try:
        try:
            log(me, "35")
            log(me, "37", await asyncio.sleep(0.01, "36"))
            await asyncio.sleep(0.01)
        except Exception as e:
            log(me, "38", "Exception", e)
        except BaseException as e:
            log(me, "39", "BaseException", e)
            raise
    except BaseException as e:
        log(me, "40", "BaseException", e)
    except RuntimeError as e:
        log(me, "41", "RuntimeError", e)


async def f0(me):
    log(me, "48", "starts")
    log(me, "43", await barrier0.wait())
    try:
        await barrier0.reset()
        t44 = asyncio.create_task(f1(me + ".45"))
        log(me, "46", await event0.wait())
    except asyncio.CancelledError as e:
        log(me, "47", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        cm49 = asyncio.timeout(0.01)
        try:
            async with cm49:
                async with cond0:
                    cond0.notify()
                    log(me, "50")
                t51 = asyncio.create_task(barrier0.wait())
                cm49.reschedule(asyncio.get_running_loop().time() + 0.02)
                await asyncio.sleep(0.01)
        except TimeoutError as e:
            log(me, "52", "TimeoutError", e)
        finally:
            log(me, "53")
        log(me, "54", cm49.expired())
        try:
            async with asyncio.TaskGroup() as tg58:
                t59 = tg58.create_task(asyncio.wait_for(f1(me + ".60"), 0.02))
                t61 = tg58.create_task(f2(me + ".62"))
                async with asyncio.timeout(0.01):
                    asyncio.get_running_loop().call_later(0.03, t59.cancel)
                try:
                    t63 = asyncio.create_task(barrier0.wait())
                except ValueError as e:
                    log(me, "64", "ValueError", e)
                    log(me, "65")
                finally:
                    log(me, "66")
        except BaseExceptionGroup as e:
            mine55, rest56 = e.split(TimeoutError)
            log(me, "57", mine55, rest56)
        log(me, "68", asyncio.current_task().cancel("c67"))
        log(me, "69")
    except BaseException as e:
        log(me, "70", "main failed", e)
    log(me, "71", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
