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
tqueue0 = queue.Queue(2)
tevent0 = threading.Event()
tbarrier0 = threading.Barrier(2)
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


def w0(me):
    log(me, "1", "starts")
    log(me, "2")
    time.sleep(0.11)
    time.sleep(0.01)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    tevent0.set()
    time.sleep(0.24)
    cf3 = pool0.submit(w0, me + ".4")
    try:
        log(me, "5", tqueue0.get(timeout=0.17))
    except Exception as e:
        log(me, "6", e)
    cf7 = pool0.submit(w0, me + ".8")
    tevent0.set()
    try:
        log(me, "9", cf7.result(0.09))
    except Exception as e:
        log(me, "10", e)
    log(me, "11", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
