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
    time.sleep(0.47)
    try:
        tqueue0.put("a2", timeout=0.84)
    except Exception as e:
        log(me, "3", e)
    log(me, "4")
    cf5 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.8, "6"), loop0)


async def f2(me):
    log(me, "12", "starts")
    log(me, "7", asyncio.current_task().cancelling())
    log(me, "8")
    loop0.call_soon_threadsafe(log, me, "9")
    try:
        log(me, "10", tqueue0.get(timeout=0.78))
    except Exception as e:
        log(me, "11", e)


def w1(me):
    log(me, "13", "starts")
    cf14 = pool0.submit(w2, me + ".15")
    cf14.add_done_callback(lambda f: log(me, "16", f.cancelled()))
    log(me, "18", w2(me + ".17"))
    cf19 = asyncio.run_coroutine_threadsafe(f2(me + ".20"), loop0)


async def f1(me):
    log(me, "22", "starts")
    raise RuntimeError(me + "21")


def w0(me):
    log(me, "23", "starts")
    log(me, "25", w1(me + ".24"))
    loop0.call_soon_threadsafe(log, me, "26")
    cf27 = asyncio.run_coroutine_threadsafe(f1(me + ".28"), loop0)
    cf29 = asyncio.run_coroutine_threadsafe(f1(me + ".30"), loop0)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    try:
        log(me, "32", asyncio.run(f2(me + ".31")))
    except Exception as e:
        log(me, "33", e)
    try:
        log(me, "34", tqueue0.get(timeout=0.52))
    except Exception as e:
        log(me, "35", e)
    time.sleep(0.06)
    log(me, "36", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
