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

sem0 = asyncio.Semaphore(1)
event0 = asyncio.Event()
event1 = asyncio.Event()


async def gen0(me):
    try:
        await asyncio.sleep(0)
        sent1 = yield me + "2"
        log(me, "3", sent1)
        sent4 = yield me + "5"
        log(me, "6", sent4)
    except ValueError as e:
        log(me, "9", e)
    finally:
        log(me, "7")
        await asyncio.sleep(0.09)
        log(me, "8")
queue0 = asyncio.Queue(2)


async def f3(me):
    log(me, "15", "starts")
    try:
        try:
            t10 = asyncio.create_task(queue0.join())
            log(me, "11", await queue0.join())
            asyncio.get_running_loop().call_later(0.05, t10.cancel)
        except Exception as e:
            log(me, "12", "Exception", e)
        raise ValueError(me + "13")
    except BaseExceptionGroup as e:
        log(me, "14", "BaseExceptionGroup", e)


async def f2(me):
    log(me, "24", "starts")
    event1.clear()
    async with contextlib.aclosing(gen0(me + ".22")) as gen_16:
        async for x17 in gen_16:
            log(me, "18", x17)
            gen_19 = keep(gen0(me + ".20"))
            log(me, "21", await advance(gen_19))
            break
    asyncio.get_running_loop().call_later(0.03, event0.set)
    log(me, "23", await queue0.get())


async def f1(me):
    log(me, "28", "starts")
    log(me, "25", await event0.wait())
    try:
        queue0.put_nowait("a26")
    except Exception as e:
        log(me, "27", e)


async def f0(me):
    log(me, "33", "starts")
    try:
        try:
            queue0.task_done()
        except Exception as e:
            log(me, "29", e)
        t30 = asyncio.create_task(f1(me + ".31"))
        asyncio.get_running_loop().call_later(0.12, event0.set)
    except asyncio.CancelledError as e:
        log(me, "32", "CancelledError", e)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.09)
        try:
            log(me, "34", queue0.get_nowait())
        except Exception as e:
            log(me, "35", e)
        log(me, "36", await asyncio.shield(queue0.join()))
        log(me, "37", asyncio.current_task().cancelling())
        log(me, "39", await f2(me + ".38"))
        event1.set()
        log(me, "41", await queue0.put("c40"))
        async with contextlib.aclosing(gen0(me + ".47")) as gen_42:
            async for x43 in gen_42:
                log(me, "44", x43)
                await asyncio.sleep(0.12)
                t45 = asyncio.create_task(f2(me + ".46"))
        log(me, "48", await asyncio.gather(queue0.get()))
        log(me, "49", await queue0.get())
    except BaseException as e:
        log(me, "50", "main failed", e)
    log(me, "51", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.08, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
