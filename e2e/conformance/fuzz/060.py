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

tqueue0 = queue.LifoQueue(2)
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


def w2(me):
    log(me, "1", "starts")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "2", e)
    try:
        log(me, "3", tbarrier0.wait(0.21))
    except Exception as e:
        log(me, "4", e)


def w1(me):
    log(me, "5", "starts")
    log(me, "6")


async def f1(me):
    log(me, "11", "starts")
    try:
        try:
            tqueue0.put("c7", timeout=0.49)
        except Exception as e:
            log(me, "8", e)
        log(me, "9")
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)


def w0(me):
    log(me, "12", "starts")
    try:
        tqueue0.put("a13", timeout=0.1)
    except Exception as e:
        log(me, "14", e)
    time.sleep(0.64)
    try:
        log(me, "16", asyncio.run(f1(me + ".15")))
    except Exception as e:
        log(me, "17", e)
    cf18 = asyncio.run_coroutine_threadsafe(f1(me + ".19"), loop0)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    thread20 = threading.Thread(target=w1, args=(me + ".21",))
    thread20.start()
    time.sleep(0.34)
    try:
        log(me, "22", tqueue0.get(timeout=0.19))
    except Exception as e:
        log(me, "23", e)
    loop0.call_soon_threadsafe(fail, me + ".24")
    log(me, "25", "main ends")


main("m")
log("", "over")
