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

tbarrier0 = threading.Barrier(2)
tqueue0 = queue.LifoQueue(1)
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
        log(me, "2", tbarrier0.wait(1.14))
    except Exception as e:
        log(me, "3", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    thread4 = threading.Thread(target=w0, args=(me + ".5",))
    thread4.start()
    try:
        log(me, "6", tqueue0.get(timeout=0.69))
    except Exception as e:
        log(me, "7", e)
    thread4.join()
    log(me, "8")
    cf9 = asyncio.run_coroutine_threadsafe(asyncio.sleep(1.49, "10"), loop0)
    try:
        log(me, "11", cf9.result())
    except Exception as e:
        log(me, "12", e)
    tbarrier0.abort()
    try:
        log(me, "13", cf9.result(1.16))
    except Exception as e:
        log(me, "14", e)
    cf9.add_done_callback(lambda f: log(me, "15", f.cancelled()))
    thread4.join(0.56)
    log(me, "16", thread4.is_alive())
    log(me, "17", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
