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


def w2(me):
    log(me, "1", "starts")
    loop0.call_soon_threadsafe(log, me, "2")
    loop0.call_soon_threadsafe(log, me, "3")
    time.sleep(0.1)


def w1(me):
    log(me, "4", "starts")
    log(me, "6", w2(me + ".5"))
    thread7 = threading.Thread(target=w2, args=(me + ".8",))
    thread7.start()
    for i9 in range(2):
        log(me, "10", i9)
        log(me, "11")


def w0(me):
    log(me, "12", "starts")
    loop0.call_soon_threadsafe(log, me, "13")
    try:
        log(me, "14", tqueue0.get(timeout=0.16))
    except Exception as e:
        log(me, "15", e)
    try:
        log(me, "16", tqueue0.get(timeout=0.21))
    except Exception as e:
        log(me, "17", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    thread18 = threading.Thread(target=w0, args=(me + ".19",))
    thread18.start()
    time.sleep(0)
    cf20 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.23, "21"), loop0)
    thread18.join()
    log(me, "22")
    log(me, "23")
    try:
        log(me, "24", cf20.exception(0.07))
    except Exception as e:
        log(me, "25", e)
    log(me, "26", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
