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

tlock0 = threading.Lock()
tevent0 = threading.Event()
tbarrier0 = threading.Barrier(2)
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
    log(me, "2")
    time.sleep(0.29)
    tevent0.clear()
    try:
        log(me, "3")
    except Exception as e:
        log(me, "4", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    loop0.call_soon_threadsafe(fail, me + ".5")
    with tlock0:
        cf6 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.35, "7"), loop0)
    if tlock0.acquire(timeout=0.71):
        try:
            loop0.call_soon_threadsafe(log, me, "8")
            log(me, "9", tevent0.wait(0.47))
        finally:
            tlock0.release()
    try:
        loop0.call_soon_threadsafe(fail, me + ".10")
    except Exception as e:
        log(me, "11", e)
    tevent0.set()
    time.sleep(0.4)
    thread12 = threading.Thread(target=w0, args=(me + ".13",))
    thread12.start()
    time.sleep(0.22)
    log(me, "14", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
