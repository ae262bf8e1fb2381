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

var0 = contextvars.ContextVar("var0", default="unset")
tbarrier0 = threading.Barrier(2)
tqueue0 = queue.LifoQueue(2)
loop0 = asyncio.new_event_loop()


def serve(me):
    asyncio.set_event_loop(loop0)
    loop0.run_forever()
    log(me, "stopped")
    left = asyncio.all_tasks(loop0)
    for task in left:
        task.cancel()
    loop0.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop0.run_until_complete(loop0.shutdown_default_executor())
    loop0.close()
    log(me, "closed")


def w0(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tbarrier0.wait(0.18))
    except Exception as e:
        log(me, "3", e)
    try:
        tqueue0.put("c4", timeout=0.09)
    except Exception as e:
        log(me, "5", e)
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "6", e)
    cf7 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.35, "8"), loop0)


async def f0(me):
    log(me, "14", "starts")
    log(me, "9", asyncio.current_task().cancelling())
    context10 = contextvars.copy_context()
    t11 = asyncio.create_task(asyncio.sleep(0.21, "12"), context=context10)
    context10.run(lambda: log(me, "13", var0.get()))


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    time.sleep(0.03)
    try:
        log(me, "16", asyncio.run(f0(me + ".15")))
    except Exception as e:
        log(me, "17", e)
    try:
        log(me, "19", asyncio.run(f0(me + ".18")))
    except Exception as e:
        log(me, "20", e)
    log(me, "21")
    log(me, "22", "main ends")


main("m")
log("", "over")
