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
tlock0 = threading.Lock()
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
    tevent0.set()
    try:
        if tlock0.acquire(timeout=0.58):
            try:
                cf2 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.26, "3"), loop0)
            finally:
                tlock0.release()
    except Exception as e:
        log(me, "4", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    if tlock0.acquire(timeout=0.27):
        try:
            log(me, "5")
        finally:
            tlock0.release()
    time.sleep(0.42)
    log(me, "6", tevent0.wait(0.3))
    log(me, "7", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
