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
    sent1 = yield me + "2"
    log(me, "3", sent1)
    await asyncio.sleep(0.38)
    yield me + "4"
    await asyncio.sleep(0.6)
    sent5 = yield me + "6"
    log(me, "7", sent5)
    raise ValueError(me + "8")
barrier0 = asyncio.Barrier(2)
barrier1 = asyncio.Barrier(2)
lock0 = asyncio.Lock()
cond0 = asyncio.Condition()


async def f2(me):
    log(me, "27", "starts")
    try:
        log(me, "9")
        log(me, "10", asyncio.current_task().cancelling())
        try:
            async with contextlib.aclosing(gen0(me + ".16")) as gen_11:
                async for x12 in gen_11:
                    log(me, "13", x12)
                    try:
                        cond0.notify_all()
                    except RuntimeError as e:
                        log(me, "14", e)
                    t15 = asyncio.create_task(barrier0.wait())
            gen_17 = keep(gen0(me + ".18"))
            log(me, "19", await advance(gen_17))
        except RuntimeError as e:
            log(me, "20", "RuntimeError", e)
            t21 = asyncio.create_task(asyncio.sleep(0.42, "22"))
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
        log(me, "24", asyncio.current_task().get_name())
        raise
    finally:
        log(me, "25")
        await asyncio.sleep(0.66)
        log(me, "26")


async def f1(me):
    log(me, "44", "starts")
    try:
        async with contextlib.aclosing(gen0(me + ".31")) as gen_28:
            async for x29 in gen_28:
                log(me, "30", x29)
                break
        t32 = asyncio.create_task(asyncio.sleep(0.61, "33"))
    except Exception as e:
        log(me, "34", "Exception", e)
        log(me, "35", asyncio.current_task().cancelling())
    except RuntimeError as e:
        log(me, "36", "RuntimeError", e)
    finally:
        log(me, "37")
        await asyncio.sleep(0.8)
        log(me, "38")
    async with contextlib.aclosing(gen0(me + ".42")) as gen_39:
        async for x40 in gen_39:
            log(me, "41", x40)
    log(me, "43", await barrier0.wait())
    await asyncio.sleep(0.55)


async def f0(me):
    log(me, "54", "starts")
    log(me, "45", asyncio.current_task().cancelling())
    async with lock0:
        async with asyncio.TaskGroup() as tg46:
            t47 = tg46.create_task(f2(me + ".48"))
            t49 = tg46.create_task(f2(me + ".50"))
            asyncio.get_running_loop().call_later(0.37, t49.cancel)
            raise ValueError(me + "51")
    await asyncio.sleep(0.54)
    log(me, "53", await f2(me + ".52"))


async def main(me):
    try:
        try:
            async with cond0:
                cond0.notify()
                log(me, "55")
            async with asyncio.TaskGroup() as tg56:
                t57 = tg56.create_task(f2(me + ".58"))
                try:
                    await asyncio.sleep(0.13)
                    await asyncio.sleep(0.53)
                    log(me, "60", t57.cancel("c59"))
                except Exception as e:
                    log(me, "61", "Exception", e)
                log(me, "62", asyncio.current_task().cancelling())
        except TimeoutError as e:
            log(me, "63", "TimeoutError", e)
        await asyncio.sleep(0.22)
        try:
            log(me, "64")
            t65 = asyncio.create_task(f2(me + ".66"))
            t67 = asyncio.create_task(barrier1.wait())
        except ValueError as e:
            log(me, "68", "ValueError", e)
        except BaseException as e:
            log(me, "69", "BaseException", e)
        finally:
            log(me, "70")
            await asyncio.sleep(0.72)
            log(me, "71")
        t72 = asyncio.create_task(f0(me + ".73"))
        t72.add_done_callback(lambda t: log(me, "74", t.cancelled()))
    except BaseException as e:
        log(me, "75", "main failed", e)
    log(me, "76", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
