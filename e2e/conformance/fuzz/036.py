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

tqueue0 = queue.LifoQueue(0)
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


def w1(me):
    log(me, "1", "starts")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "2", e)
    log(me, "3", tevent0.wait(0.57))
    try:
        tqueue0.put("a4", timeout=0.33)
    except Exception as e:
        log(me, "5", e)
    if tlock0.acquire(timeout=0.57):
        try:
            try:
                log(me, "6", tqueue0.get(timeout=0.52))
            except Exception as e:
                log(me, "7", e)
        finally:
            tlock0.release()


async def f1(me):
    log(me, "16", "starts")
    try:
        n9 = 0
        async def inner8(me):
            nonlocal n9
            n9 += 1
            log(me, "10", n9)
            thread11 = threading.Thread(target=w1, args=(me + ".12",))
            thread11.start()
            time.sleep(0.98)
            log(me, "13", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "14", "CancelledError", e)
        raise
    finally:
        log(me, "15")


def w0(me):
    log(me, "17", "starts")
    cf18 = asyncio.run_coroutine_threadsafe(f1(me + ".19"), loop0)
    log(me, "20")
    for i21 in range(2):
        log(me, "22", i21)
        cf23 = asyncio.run_coroutine_threadsafe(f1(me + ".24"), loop0)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    time.sleep(1.16)
    log(me, "25")
    tevent0.set()
    with tlock0:
        time.sleep(0.9)
    if tlock0.acquire(timeout=0.42):
        try:
            tevent0.set()
            log(me, "26")
        finally:
            tlock0.release()
    thread27 = threading.Thread(target=w1, args=(me + ".28",))
    thread27.start()
    time.sleep(0.78)
    try:
        log(me, "29", tqueue0.get(timeout=0.58))
    except Exception as e:
        log(me, "30", e)
    try:
        log(me, "31", tqueue0.get(timeout=0.28))
    except Exception as e:
        log(me, "32", e)
    tevent0.clear()
    log(me, "33", "main ends")


main("m")
log("", "over")
