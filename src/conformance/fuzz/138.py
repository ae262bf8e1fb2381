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
    time.sleep(0.05)


async def f0(me):
    log(me, "7", "starts")
    t3 = asyncio.create_task(asyncio.to_thread(w0, me + ".4"))
    log(me, "5", t3.done(), t3.cancelled(), t3.cancelling())
    raise RuntimeError(me + "6")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    cf8 = asyncio.run_coroutine_threadsafe(f0(me + ".9"), loop0)
    time.sleep(0.11)
    log(me, "10")
    cf8.add_done_callback(lambda f: log(me, "11", f.cancelled()))
    thread12 = threading.Thread(target=w0, args=(me + ".13",))
    thread12.start()
    time.sleep(0.17)
    try:
        log(me, "14", cf8.result(0))
    except Exception as e:
        log(me, "15", e)
    try:
        log(me, "16", cf8.result(0.36))
    except Exception as e:
        log(me, "17", e)
    log(me, "18", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
