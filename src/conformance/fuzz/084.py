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
    thread13 = threading.Thread(target=w1, args=(me + ".14",), daemon=True)
    thread13.start()


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    cf15 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.51, "16"), loop0)
    log(me, "17", cf15.done(), cf15.running(), cf15.cancelled())
    tevent0.set()
    log(me, "18")
    cf15.add_done_callback(lambda f: log(me, "19", f.cancelled()))
    cf20 = pool0.submit(w1, me + ".21")
    time.sleep(0.12)
    try:
        log(me, "22", cf20.result())
    except Exception as e:
        log(me, "23", e)
    cf24 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.99, "25"), loop0)
    log(me, "26", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
