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

tqueue0 = queue.LifoQueue(0)
tlock0 = threading.Lock()
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
        log(me, "2", tqueue0.get(timeout=1.09))
    except Exception as e:
        log(me, "3", e)
    try:
        log(me, "4", tqueue0.get_nowait())
    except Exception as e:
        log(me, "5", e)


async def f1(me):
    log(me, "9", "starts")
    try:
        time.sleep(0.51)
        log(me, "6")
        log(me, "7")
    except asyncio.CancelledError as e:
        log(me, "8", "CancelledError", e)


def w0(me):
    log(me, "10", "starts")
    log(me, "11")
    log(me, "12")
    try:
        log(me, "14", asyncio.run(f1(me + ".13")))
    except Exception as e:
        log(me, "15", e)
    return me + ".16"


async def f0(me):
    log(me, "23", "starts")
    try:
        t17 = asyncio.create_task(f1(me + ".18"))
        log(me, "19", t17.done(), t17.cancelled(), t17.cancelling())
    except BaseException as e:
        log(me, "20", "BaseException", e)
        log(me, "22", await f1(me + ".21"))


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    log(me, "24")
    try:
        log(me, "26", asyncio.run(f1(me + ".25")))
    except Exception as e:
        log(me, "27", e)
    cf28 = asyncio.run_coroutine_threadsafe(f1(me + ".29"), loop0)
    time.sleep(1.02)
    cf28.add_done_callback(lambda f: log(me, "30", f.cancelled()))
    log(me, "31", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
