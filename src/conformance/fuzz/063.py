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

tlock0 = threading.Lock()
tevent0 = threading.Event()
pool0 = futures.ThreadPoolExecutor(max_workers=1)
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
        if tlock0.acquire(timeout=0.08):
            try:
                cf2 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.12, "3"), loop0)
            finally:
                tlock0.release()
        tevent0.clear()
    except Exception as e:
        log(me, "4", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    log(me, "5")
    cf6 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.25, "7"), loop0)
    with tlock0:
        cf8 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.18, "9"), loop0)
        log(me, "11", w0(me + ".10"))
    thread12 = threading.Thread(target=w0, args=(me + ".13",))
    thread12.start()
    time.sleep(0.18)
    tevent0.set()
    log(me, "14", cf6.done(), cf6.running(), cf6.cancelled())
    log(me, "15", tevent0.wait(0.11))
    log(me, "16", thread12.name)
    log(me, "17", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
