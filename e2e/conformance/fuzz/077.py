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



async def f0(me):
    log(me, "2", "starts")
    return me + "1"


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t3 = asyncio.create_task(f0(me + ".4"))
    try:
        async with asyncio.TaskGroup() as tg5:
            t6 = tg5.create_task(f0(me + ".7"))
            t8 = tg5.create_task(f0(me + ".9"))
            t10 = tg5.create_task(f0(me + ".11"))
            async with asyncio.TaskGroup() as tg12:
                t13 = tg12.create_task(asyncio.sleep(0.02, "14"))
                t15 = tg12.create_task(asyncio.sleep(0.03, "16"))
                t17 = tg12.create_task(f0(me + ".18"))
    except TimeoutError as e:
        log(me, "19", "TimeoutError", e)
    except BaseExceptionGroup as e:
        log(me, "20", "BaseExceptionGroup", e)
    finally:
        log(me, "21")
    async with asyncio.TaskGroup() as tg22:
        t23 = tg22.create_task(f0(me + ".24"))
        t25 = tg22.create_task(f0(me + ".26"))
        t27 = tg22.create_task(f0(me + ".28"))
    t29 = asyncio.create_task(f0(me + ".30"), name="t29")
    async with asyncio.TaskGroup() as tg31:
        t32 = tg31.create_task(f0(me + ".33"))
        t34 = tg31.create_task(f0(me + ".35"))
        t36 = tg31.create_task(f0(me + ".37"))
        try:
            raise ValueError(me + "38")
        except BaseExceptionGroup as e:
            log(me, "39", "BaseExceptionGroup", e)
        except Exception as e:
            log(me, "40", "Exception", e)
        try:
            log(me, "41")
            log(me, "43", t29.cancel("c42"))
            async with asyncio.TaskGroup() as tg44:
                t45 = tg44.create_task(f0(me + ".46"))
                t47 = tg44.create_task(asyncio.sleep(0.02, "48"))
                t49 = tg44.create_task(f0(me + ".50"))
                log(me, "51")
                log(me, "52", await t36)
        except ValueError as e:
            log(me, "53", "ValueError", e)
            log(me, "54", asyncio.current_task().cancelling())
            try:
                async with asyncio.TaskGroup() as tg59:
                    t60 = tg59.create_task(f0(me + ".61"))
                    log(me, "63", t29.cancel("c62"))
                    asyncio.get_running_loop().call_later(0.01, t36.cancel)
                    await asyncio.sleep(0)
                    asyncio.get_running_loop().call_later(0.02, lambda: log(me, "64") or tg59.create_task(f0(me + ".65")))
            except BaseExceptionGroup as e:
                log(me, "58", e.subgroup(ValueError), e.subgroup(lambda x: isinstance(x, ValueError)))
        finally:
            log(me, "66")
            await asyncio.sleep(0.02)
            log(me, "67")
        log(me, "69", await f0(me + ".68"))
    log(me, "70")
    t71 = asyncio.create_task(f0(me + ".72"))
    t73 = asyncio.create_task(f0(me + ".74"))
    log(me, "75", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.01, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
