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
    try:
        await asyncio.sleep(0)
        sent1 = yield me + "2"
        log(me, "3", sent1)
        await asyncio.sleep(0.36)
        sent4 = yield me + "5"
        log(me, "6", sent4)
        yield me + "7"
    finally:
        log(me, "8")


async def gen1(me):
    yield me + "10"
    await asyncio.sleep(0.16)
    sent11 = yield me + "12"
    log(me, "13", sent11)
queue0 = asyncio.PriorityQueue(2)
var0 = contextvars.ContextVar("var0", default="unset")


async def f2(me):
    log(me, "25", "starts")
    async with contextlib.aclosing(gen1(me + ".17")) as gen_14:
        async for x15 in gen_14:
            log(me, "16", x15)
    async for x19 in gen1(me + ".18"):
        log(me, "20", x19)
    context21 = contextvars.copy_context()
    t22 = asyncio.create_task(queue0.get(), context=context21)
    context21.run(lambda: log(me, "23", var0.get()))
    log(me, "24", var0.get())


async def f1(me):
    log(me, "37", "starts")
    t26 = asyncio.create_task(f2(me + ".27"))
    try:
        queue0.put_nowait("b28")
    except Exception as e:
        log(me, "29", e)
    asyncio.get_running_loop().call_later(0.38, fail, me + ".30")
    async with contextlib.aclosing(gen1(me + ".36")) as gen_31:
        async for x32 in gen_31:
            log(me, "33", x32)
            await asyncio.sleep(0.24)
            try:
                queue0.put_nowait("c34")
            except Exception as e:
                log(me, "35", e)
            break


async def f0(me):
    log(me, "43", "starts")
    asyncio.get_running_loop().call_soon(lambda: log(me, "38", var0.get()))
    t39 = asyncio.create_task(f1(me + ".40"))
    h41 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.25, log, me, "42")


async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "45", await queue0.put("b44"))
    for i46 in range(3):
        log(me, "47", i46)
        log(me, "48", asyncio.current_task().get_name())
        gen_49 = keep(gen1(me + ".50"))
        log(me, "51", await advance(gen_49))
    async for x53 in gen0(me + ".52"):
        log(me, "54", x53)
        raise ValueError(me + "55")
    try:
        queue0.task_done()
    except Exception as e:
        log(me, "56", e)
    log(me, "57", "main ends")
    return me


async def main2(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, "59", await f1(me + ".58"))
    log(me, "60", await queue0.join())
    async with contextlib.aclosing(gen1(me + ".65")) as gen_61:
        async for x62 in gen_61:
            log(me, "63", x62)
            log(me, "64")
    context66 = contextvars.copy_context()
    t67 = asyncio.create_task(queue0.put("c68"), context=context66)
    context66.run(lambda: log(me, "69", var0.get()))
    t67.add_done_callback(lambda t: log(me, "70", var0.get()))
    await asyncio.sleep(0.22)
    log(me, "71", "main ends")
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
