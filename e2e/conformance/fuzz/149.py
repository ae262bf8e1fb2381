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
    log(me, "9", "starts")
    try:
        t1 = asyncio.create_task(asyncio.wait_for(asyncio.gather(asyncio.gather(asyncio.sleep(0.33, "2"), asyncio.sleep(0.32, "3"), return_exceptions=True), asyncio.gather(asyncio.sleep(0.06, "4"), asyncio.sleep(0.08, "5"), return_exceptions=True), return_exceptions=True), 0.37))
        log(me, "6", await t1)
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise
    finally:
        log(me, "8")


async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    try:
        log(me, "11", asyncio.current_task().cancel("c10"))
        try:
            log(me, "13", await asyncio.wait_for(f0(me + ".12"), 0.33))
            try:
                log(me, "15", await asyncio.wait_for(asyncio.sleep(0, "14"), 0.17))
                asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.16, log, me, "16")
                h17 = asyncio.get_running_loop().call_later(0.09, log, me, "18")
            except asyncio.CancelledError as e:
                log(me, "19", "CancelledError", e)
            except RuntimeError as e:
                log(me, "20", "RuntimeError", e)
            for i21 in range(2):
                log(me, "22", i21)
                cm23 = asyncio.timeout(None)
                try:
                    async with cm23:
                        cm23.reschedule(None)
                        await asyncio.sleep(0.36)
                except TimeoutError as e:
                    log(me, "24", "TimeoutError", e)
                    t25 = asyncio.create_task(f0(me + ".26"))
                    log(me, "27", asyncio.current_task().get_name())
                log(me, "28", cm23.expired())
            try:
                async with asyncio.timeout(0.11) as cm30:
                    log(me, "29", await asyncio.gather())
                    log(me, "31", cm30.expired())
            except TimeoutError as e:
                log(me, "32", "TimeoutError", e)
        except TimeoutError as e:
            log(me, "33", "TimeoutError", e)
        except RuntimeError as e:
            log(me, "34", "RuntimeError", e)
            h35 = asyncio.get_running_loop().call_later(0, log, me, "36")
        asyncio.get_running_loop().call_later(0.07, log, me, "37")
        log(me, "38")
        g39 = asyncio.shield(asyncio.shield(asyncio.shield(asyncio.sleep(0.12, "40"))))
        asyncio.get_running_loop().call_later(0.34, g39.cancel)
        try:
            log(me, "44", await g39)
        except BaseException as e:
            log(me, "45", "BaseException", e)
            raise
        n47 = 0
        async def inner46(me):
            nonlocal n47
            n47 += 1
            log(me, "48", n47)
            log(me, "50", await f0(me + ".49"))
            t51 = asyncio.create_task(f0(me + ".52"))
            log(me, "53")
        log(me, "54")
        log(me, "56", await asyncio.shield(asyncio.shield(f0(me + ".55"))))
    except BaseException as e:
        log(me, "57", "main failed", e)
    log(me, "58", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.26, loop0.stop)
loop0.run_forever()
log("", "stopped")
left = asyncio.all_tasks(loop0)
for task in left:
    task.cancel()
try:
    log("", "result", loop0.run_until_complete(asyncio.wait_for(asyncio.sleep(0.5, "end"), 1)))
except BaseException as e:
    log("", "error", e)
loop0.close()
log("", "over")
