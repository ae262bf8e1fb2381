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
tbarrier0 = threading.Barrier(2)
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
        log(me, "2", tbarrier0.wait())
    except Exception as e:
        log(me, "3", e)
    cf4 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.22, "5"), loop0)
    log(me, "6")


def w0(me):
    log(me, "7", "starts")
    try:
        log(me, "8", tbarrier0.wait(1.11))
    except Exception as e:
        log(me, "9", e)
    cf10 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.51, "11"), loop0)
    log(me, "12", tevent0.wait(0.44))
    try:
        log(me, "13", cf10.result(0.73))
    except Exception as e:
        log(me, "14", e)


async def f0(me):
    log(me, "19", "starts")
    try:
        asyncio.get_running_loop().call_later(0.65, lambda: log(me, "15", var0.get()))
        tevent0.set()
        raise ValueError(me + "16")
    except asyncio.CancelledError as e:
        log(me, "17", "CancelledError", e)
        raise
    finally:
        log(me, "18")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    try:
        log(me, "21", asyncio.run(f0(me + ".20")))
    except Exception as e:
        log(me, "22", e)
    try:
        cf23 = asyncio.run_coroutine_threadsafe(f0(me + ".24"), loop0)
        try:
            log(me, "25", tbarrier0.wait(1.09))
        except Exception as e:
            log(me, "26", e)
        log(me, "27")
    except Exception as e:
        log(me, "28", e)
    thread29 = threading.Thread(target=w1, args=(me + ".30",))
    thread29.start()
    time.sleep(1.29)
    thread31 = threading.Thread(target=w0, args=(me + ".32",))
    thread31.start()
    time.sleep(0.73)
    time.sleep(0.4)
    thread29.join()
    log(me, "33")
    log(me, "34", "main ends")


main("m")
log("", "over")
