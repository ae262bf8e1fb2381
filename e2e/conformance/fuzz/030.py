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

tbarrier0 = threading.Barrier(2)
tlock0 = threading.Lock()
tevent0 = threading.Event()
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
    loop0.call_soon_threadsafe(log, me, "2")
    tevent0.set()
    if tlock0.acquire(timeout=0.71):
        try:
            try:
                log(me, "3", tbarrier0.wait(0.62))
            except Exception as e:
                log(me, "4", e)
        finally:
            tlock0.release()


async def f2(me):
    log(me, "12", "starts")
    try:
        try:
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.33) as cm7:
                thread5 = threading.Thread(target=w2, args=(me + ".6",))
                thread5.start()
                log(me, "8", cm7.expired())
        except TimeoutError as e:
            log(me, "9", "TimeoutError", e)
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)
        raise
    finally:
        log(me, "11")


def w1(me):
    log(me, "13", "starts")
    cf14 = asyncio.run_coroutine_threadsafe(f2(me + ".15"), loop0)
    log(me, "16")


async def f1(me):
    log(me, "22", "starts")
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.77):
            try:
                time.sleep(0.55)
                t17 = asyncio.create_task(f2(me + ".18"))
            except Exception as e:
                log(me, "19", "Exception", e)
    except asyncio.CancelledError as e:
        log(me, "20", "CancelledError", e)
        raise
    finally:
        log(me, "21")


def w0(me):
    log(me, "23", "starts")
    return me + ".24"


async def f0(me):
    log(me, "28", "starts")
    tevent0.set()
    log(me, "25")
    t26 = asyncio.create_task(f2(me + ".27"))


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    log(me, "29", tevent0.wait(0.69))
    time.sleep(0.11)
    time.sleep(0.66)
    try:
        with tlock0:
            log(me, "30")
            log(me, "32", w2(me + ".31"))
    except Exception as e:
        log(me, "33", e)
    thread34 = threading.Thread(target=w0, args=(me + ".35",))
    thread34.start()
    time.sleep(0.45)
    log(me, "36", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
