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

var0 = contextvars.ContextVar("var0", default="unset")
tqueue0 = queue.PriorityQueue(2)
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
    time.sleep(0.28)
    time.sleep(0.33)
    for i2 in range(2):
        log(me, "3", i2)
        try:
            tqueue0.put("b4", timeout=0.38)
        except Exception as e:
            log(me, "5", e)


async def f1(me):
    log(me, "11", "starts")
    thread6 = threading.Thread(target=w1, args=(me + ".7",), daemon=True)
    thread6.start()
    var0.set(me + "8")
    var0.set(me + "9")
    log(me, "10")


def w0(me):
    log(me, "12", "starts")
    try:
        try:
            log(me, "13")
            time.sleep(0.19)
        except Exception as e:
            log(me, "14", e)
    except Exception as e:
        log(me, "15", e)


async def f0(me):
    log(me, "27", "starts")
    try:
        try:
            log(me, "16", tqueue0.get(timeout=0.01))
        except Exception as e:
            log(me, "17", e)
        for i18 in range(2):
            log(me, "19", i18)
            var0.set(me + "20")
        var0.set(me + "21")
    except asyncio.CancelledError as e:
        log(me, "22", "CancelledError", e)
        token23 = var0.set(me + "24")
        raise
    finally:
        log(me, "25")
        await asyncio.sleep(0.35)
        log(me, "26")


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    try:
        log(me, "28", tqueue0.get(timeout=0.3))
    except Exception as e:
        log(me, "29", e)
    cf30 = pool0.submit(w1, me + ".31")
    try:
        log(me, "32", tqueue0.get(timeout=0.34))
    except Exception as e:
        log(me, "33", e)
    log(me, "34", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
