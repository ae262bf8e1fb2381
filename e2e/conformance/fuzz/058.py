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



async def f1(me):
    log(me, "11", "starts")
    log(me, "1")
    log(me, "3", await asyncio.sleep(0.8, "2"))
    try:
        asyncio.get_running_loop().set_task_factory(None)
        await asyncio.sleep(0.09)
        t4 = asyncio.Task(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.69, "5"), 0.85), 0.43), loop=asyncio.get_running_loop(), eager_start=True)
        t6 = asyncio.Task(asyncio.sleep(0.22, "7"), loop=asyncio.get_running_loop(), eager_start=True)
    except ValueError as e:
        log(me, "8", "ValueError", e)
        t9 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.62, "10"), 0.5), name="t9")
        await asyncio.sleep(0.74)


async def f0(me):
    log(me, "17", "starts")
    try:
        log(me, "13", await asyncio.wait_for(f1(me + ".12"), 0.56))
        t14 = asyncio.Task(f1(me + ".15"), loop=asyncio.get_running_loop(), eager_start=True)
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.65) as cm33:
                cm18 = asyncio.timeout(0.59)
                try:
                    async with cm18:
                        log(me, "20", await f0(me + ".19"))
                        cm18.reschedule(asyncio.get_running_loop().time() + 0.17)
                        try:
                            log(me, "22", await f1(me + ".21"))
                            t23 = asyncio.create_task(f0(me + ".24"), name="t23")
                            log(me, "26", await asyncio.sleep(0.65, "25"))
                            t23.add_done_callback(lambda t: log(me, "27", t.cancelled()))
                        except ValueError as e:
                            log(me, "28", "ValueError", e)
                        log(me, "30", await f0(me + ".29"))
                except TimeoutError as e:
                    log(me, "31", "TimeoutError", e)
                log(me, "32", cm18.expired())
                log(me, "34", cm33.expired())
        except TimeoutError as e:
            log(me, "35", "TimeoutError", e)
        try:
            cm36 = asyncio.timeout(0.89)
            try:
                async with cm36:
                    cm36.reschedule(asyncio.get_running_loop().time() + 0.27)
                    log(me, "37")
            except TimeoutError as e:
                log(me, "38", "TimeoutError", e)
                log(me, "39")
                log(me, "40", asyncio.current_task().cancelling())
            log(me, "41", cm36.expired())
            cm42 = asyncio.timeout(0.17)
            try:
                async with cm42:
                    t43 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.66, "44"), 0.27))
                    cm42.reschedule(asyncio.get_running_loop().time() + 0.25)
                    t45 = asyncio.create_task(asyncio.sleep(0.37, "46"))
            except TimeoutError as e:
                log(me, "47", "TimeoutError", e)
                t48 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0.03, "49"), 0.23))
            log(me, "50", cm42.expired())
        except BaseExceptionGroup as e:
            log(me, "51", "BaseExceptionGroup", e)
            log(me, "53", await f1(me + ".52"))
    except BaseException as e:
        log(me, "54", "main failed", e)
    log(me, "55", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
