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

var0 = contextvars.ContextVar("var0", default="unset")
tbarrier0 = threading.Barrier(2)
pool0 = futures.ThreadPoolExecutor(max_workers=2)
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


def w2(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tbarrier0.wait(0.58))
    except Exception as e:
        log(me, "3", e)
    log(me, "4")


async def f2(me):
    log(me, "9", "starts")
    try:
        log(me, "5", var0.get())
        log(me, "6", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise
    finally:
        log(me, "8")


def w1(me):
    log(me, "10", "starts")
    try:
        log(me, "12", asyncio.run(f2(me + ".11")))
    except Exception as e:
        log(me, "13", e)


async def f1(me):
    log(me, "16", "starts")
    try:
        return me + "14"
    except asyncio.CancelledError as e:
        log(me, "15", "CancelledError", e)
        raise


def w0(me):
    log(me, "17", "starts")
    return me + ".18"


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    log(me, "19")
    try:
        log(me, "21", asyncio.run(f1(me + ".20")))
    except Exception as e:
        log(me, "22", e)
    log(me, "23")
    log(me, "24", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
