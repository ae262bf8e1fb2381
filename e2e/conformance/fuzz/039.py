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
tlock0 = threading.Lock()
tqueue0 = queue.PriorityQueue(2)
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
    try:
        log(me, "2", tqueue0.get_nowait())
    except Exception as e:
        log(me, "3", e)
    try:
        log(me, "4", tbarrier0.wait(0.14))
    except Exception as e:
        log(me, "5", e)
    time.sleep(0.36)


def w0(me):
    log(me, "6", "starts")
    try:
        tqueue0.put("c7", timeout=0.1)
    except Exception as e:
        log(me, "8", e)
    log(me, "9")


async def f0(me):
    log(me, "17", "starts")
    log(me, "11", await asyncio.get_running_loop().run_in_executor(pool0, w0, me + ".10"))
    token12 = var0.set(me + "13")
    log(me, "15", await asyncio.sleep(0.37, "14"))
    log(me, "16", asyncio.current_task().cancel())


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    try:
        log(me, "19", asyncio.run(f0(me + ".18")))
    except Exception as e:
        log(me, "20", e)
    loop0.call_soon_threadsafe(log, me, "21")
    time.sleep(0.09)
    try:
        log(me, "22", tqueue0.get(timeout=0.25))
    except Exception as e:
        log(me, "23", e)
    log(me, "24", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
