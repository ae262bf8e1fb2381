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
tqueue0 = queue.Queue(2)
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


def w1(me):
    log(me, "1", "starts")
    return me + ".2"


def w0(me):
    log(me, "3", "starts")
    time.sleep(0.3)
    cf4 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.83, "5"), loop0)


async def f0(me):
    log(me, "7", "starts")
    raise ValueError(me + "6")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    log(me, "8")
    cf9 = pool0.submit(w0, me + ".10")
    try:
        log(me, "11", tqueue0.get_nowait())
    except Exception as e:
        log(me, "12", e)
    log(me, "13", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
