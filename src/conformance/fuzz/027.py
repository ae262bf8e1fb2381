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
tqueue0 = queue.Queue(0)
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
        log(me, "2", tqueue0.get(timeout=1.19))
    except Exception as e:
        log(me, "3", e)
    return me + ".4"


async def f1(me):
    log(me, "13", "starts")
    n6 = 0
    async def inner5(me):
        nonlocal n6
        n6 += 1
        log(me, "7", n6)
        t8 = asyncio.create_task(asyncio.to_thread(w1, me + ".9"))
        log(me, "10", asyncio.current_task().cancel())
    try:
        tqueue0.put("c11", timeout=0.77)
    except Exception as e:
        log(me, "12", e)


def w0(me):
    log(me, "14", "starts")
    cf15 = pool0.submit(w1, me + ".16")
    try:
        log(me, "17", tqueue0.get(timeout=0.57))
    except Exception as e:
        log(me, "18", e)
    log(me, "19")
    try:
        log(me, "20", tqueue0.get(timeout=1.14))
    except Exception as e:
        log(me, "21", e)


async def f0(me):
    log(me, "28", "starts")
    try:
        try:
            log(me, "22", tqueue0.get_nowait())
        except Exception as e:
            log(me, "23", e)
        time.sleep(1.11)
        thread24 = threading.Thread(target=w0, args=(me + ".25",), daemon=True)
        thread24.start()
        thread24.join()
        log(me, "26")
    except asyncio.CancelledError as e:
        log(me, "27", "CancelledError", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    cf29 = asyncio.run_coroutine_threadsafe(f0(me + ".30"), loop0)
    time.sleep(0.75)
    log(me, "31", cf29.done(), cf29.running(), cf29.cancelled())
    log(me, "32", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
