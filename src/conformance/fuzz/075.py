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

tbarrier0 = threading.Barrier(2)
tqueue0 = queue.LifoQueue(0)
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


def w2(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tbarrier0.wait(0.19))
    except Exception as e:
        log(me, "3", e)
    tevent0.set()


async def f2(me):
    log(me, "6", "starts")
    try:
        loop0.call_soon_threadsafe(log, me, "4")
    except asyncio.CancelledError as e:
        log(me, "5", "CancelledError", e)
        raise


def w1(me):
    log(me, "7", "starts")
    tevent0.clear()
    try:
        log(me, "8", tbarrier0.wait(0.94))
    except Exception as e:
        log(me, "9", e)
    time.sleep(0.82)


async def f1(me):
    log(me, "16", "starts")
    await asyncio.sleep(0.64)
    try:
        await asyncio.sleep(0.89)
        try:
            tqueue0.put("c10", timeout=0.44)
        except Exception as e:
            log(me, "11", e)
    except asyncio.CancelledError as e:
        log(me, "12", "CancelledError", e)
        log(me, "14", w2(me + ".13"))
        raise
    except RuntimeError as e:
        log(me, "15", "RuntimeError", e)


def w0(me):
    log(me, "17", "starts")
    try:
        log(me, "18", tqueue0.get(timeout=1.16))
    except Exception as e:
        log(me, "19", e)
    return me + ".20"


async def f0(me):
    log(me, "24", "starts")
    try:
        t21 = asyncio.create_task(f1(me + ".22"))
    except asyncio.CancelledError as e:
        log(me, "23", "CancelledError", e)
        await asyncio.sleep(1.19)
        raise


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    try:
        log(me, "25", tqueue0.get_nowait())
    except Exception as e:
        log(me, "26", e)
    try:
        log(me, "27", tbarrier0.wait(1.1))
    except Exception as e:
        log(me, "28", e)
    log(me, "29")
    try:
        log(me, "31", asyncio.run(f0(me + ".30")))
    except Exception as e:
        log(me, "32", e)
    thread33 = threading.Thread(target=w0, args=(me + ".34",))
    thread33.start()
    cf35 = asyncio.run_coroutine_threadsafe(f0(me + ".36"), loop0)
    log(me, "37", tevent0.wait(0.33))
    log(me, "38", thread33.name)
    log(me, "39", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
