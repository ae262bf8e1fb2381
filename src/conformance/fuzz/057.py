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

tqueue0 = queue.Queue(0)
tlock0 = threading.Lock()
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


def w0(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tqueue0.get(timeout=0.47))
    except Exception as e:
        log(me, "3", e)
    cf4 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.44, "5"), loop0)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    time.sleep(0.62)
    try:
        tqueue0.put("c6", timeout=0.39)
    except Exception as e:
        log(me, "7", e)
    thread8 = threading.Thread(target=w0, args=(me + ".9",))
    thread8.start()
    time.sleep(0.55)
    cf10 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.33, "11"), loop0)
    log(me, "12")
    thread13 = threading.Thread(target=w0, args=(me + ".14",))
    thread13.start()
    time.sleep(0.83)
    thread13.join(0.1)
    log(me, "15", thread13.is_alive())
    log(me, "16", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
