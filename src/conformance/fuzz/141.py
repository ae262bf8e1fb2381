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
tlock0 = threading.Lock()
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
    cf2 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.19, "3"), loop0)
    time.sleep(0.08)


async def f2(me):
    log(me, "6", "starts")
    try:
        log(me, "4", var0.get())
    except asyncio.CancelledError as e:
        log(me, "5", "CancelledError", e)


def w1(me):
    log(me, "7", "starts")
    cf8 = pool0.submit(w2, me + ".9")
    with tlock0:
        time.sleep(0.4)
        try:
            cf8.add_done_callback(lambda f: log(me, "10", f.cancelled()))
        except Exception as e:
            log(me, "11", e)


async def f1(me):
    log(me, "14", "starts")
    log(me, "12", asyncio.current_task().get_name())
    log(me, "13", asyncio.current_task().get_name())
    await asyncio.sleep(0.09)


def w0(me):
    log(me, "15", "starts")
    for i16 in range(2):
        log(me, "17", i16)
        try:
            with tlock0:
                cf18 = asyncio.run_coroutine_threadsafe(f1(me + ".19"), loop0)
        except Exception as e:
            log(me, "20", e)


async def f0(me):
    log(me, "24", "starts")
    if tlock0.acquire(timeout=0.37):
        try:
            asyncio.get_running_loop().call_soon(lambda: log(me, "21", var0.get()))
            asyncio.get_running_loop().call_later(0.17, lambda: log(me, "22", var0.get()))
        finally:
            tlock0.release()
    log(me, "23", var0.get())


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    cf25 = asyncio.run_coroutine_threadsafe(f1(me + ".26"), loop0)
    log(me, "27", cf25.cancel())
    cf28 = asyncio.run_coroutine_threadsafe(f2(me + ".29"), loop0)
    try:
        log(me, "30", tbarrier0.wait(0.36))
    except Exception as e:
        log(me, "31", e)
    cf28.add_done_callback(lambda f: log(me, "32", f.cancelled()))
    with tlock0:
        try:
            log(me, "33", cf25.result(0.26))
        except Exception as e:
            log(me, "34", e)
        try:
            log(me, "35", cf28.result())
        except Exception as e:
            log(me, "36", e)
    log(me, "37", cf25.done(), cf25.running(), cf25.cancelled())
    log(me, "38")
    try:
        log(me, "39", cf28.result(0.18))
    except Exception as e:
        log(me, "40", e)
    log(me, "41", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
