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
tqueue0 = queue.LifoQueue(2)
tevent0 = threading.Event()
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
    cf2 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.19, "3"), loop0)
    try:
        log(me, "4", tqueue0.get(timeout=0.8))
    except Exception as e:
        log(me, "5", e)
    log(me, "6")
    try:
        log(me, "7", tqueue0.get(timeout=0.32))
    except Exception as e:
        log(me, "8", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    cf9 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.68, "10"), loop0)
    cf11 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.39, "12"), loop0)
    try:
        log(me, "13", tbarrier0.wait(0.18))
    except Exception as e:
        log(me, "14", e)
    try:
        tqueue0.put("c15", timeout=0.12)
    except Exception as e:
        log(me, "16", e)
    try:
        log(me, "17", tqueue0.get(timeout=0.55))
    except Exception as e:
        log(me, "18", e)
    log(me, "19", cf11.done(), cf11.running(), cf11.cancelled())
    try:
        cf20 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.83, "21"), loop0)
    except Exception as e:
        log(me, "22", e)
    log(me, "23", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
