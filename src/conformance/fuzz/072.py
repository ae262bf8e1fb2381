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


def w2(me):
    log(me, "1", "starts")
    loop0.call_soon_threadsafe(log, me, "2")
    time.sleep(0.09)
    cf3 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.06, "4"), loop0)


async def f2(me):
    log(me, "11", "starts")
    try:
        log(me, "5")
        if tlock0.acquire(timeout=0.64):
            try:
                t6 = asyncio.create_task(asyncio.to_thread(w2, me + ".7"))
                t8 = asyncio.create_task(asyncio.to_thread(w2, me + ".9"))
            finally:
                tlock0.release()
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)


def w1(me):
    log(me, "12", "starts")
    return me + ".13"


async def f1(me):
    log(me, "25", "starts")
    try:
        try:
            try:
                async with asyncio.timeout(0.63) as cm15:
                    with tlock0:
                        log(me, "14", asyncio.current_task().uncancel())
                    log(me, "16", cm15.expired())
            except TimeoutError as e:
                log(me, "17", "TimeoutError", e)
            finally:
                log(me, "18")
        except TimeoutError as e:
            log(me, "19", "TimeoutError", e)
            t20 = asyncio.create_task(asyncio.to_thread(w2, me + ".21"))
        finally:
            log(me, "22")
            await asyncio.sleep(0.29)
            log(me, "23")
    except asyncio.CancelledError as e:
        log(me, "24", "CancelledError", e)
        raise


def w0(me):
    log(me, "26", "starts")
    log(me, "27")
    time.sleep(0.84)
    log(me, "29", w2(me + ".28"))
    with tlock0:
        log(me, "30")


async def f0(me):
    log(me, "40", "starts")
    try:
        await asyncio.sleep(0.84)
        for i31 in range(2):
            log(me, "32", i31)
            log(me, "33", asyncio.current_task().cancelling())
        log(me, "35", await f1(me + ".34"))
    except asyncio.CancelledError as e:
        log(me, "36", "CancelledError", e)
        t37 = asyncio.create_task(asyncio.wait_for(f2(me + ".38"), 1.19))
        raise
    finally:
        log(me, "39")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    with tlock0:
        thread41 = threading.Thread(target=w2, args=(me + ".42",))
        thread41.start()
        time.sleep(1.2)
        time.sleep(1.33)
    log(me, "43")
    pool0.shutdown(wait=False)
    log(me, "44")
    log(me, "45", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
