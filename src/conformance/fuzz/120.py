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


def w2(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tbarrier0.wait(0.58))
    except Exception as e:
        log(me, "3", e)
    log(me, "4")


async def f2(me):
    log(me, "9", "starts")
    try:
        log(me, "5", var0.get())
        log(me, "6", asyncio.current_task().cancelling())
    except asyncio.CancelledError as e:
        log(me, "7", "CancelledError", e)
        raise
    finally:
        log(me, "8")


def w1(me):
    log(me, "10", "starts")
    thread11 = threading.Thread(target=w2, args=(me + ".12",), daemon=True)
    thread11.start()
    time.sleep(0.49)


async def f1(me):
    log(me, "16", "starts")
    log(me, "13", var0.get())
    token14 = var0.set(me + "15")


def w0(me):
    log(me, "17", "starts")
    cf18 = asyncio.run_coroutine_threadsafe(f1(me + ".19"), loop0)
    try:
        log(me, "20")
        try:
            log(me, "22", asyncio.run(f2(me + ".21")))
        except Exception as e:
            log(me, "23", e)
    except Exception as e:
        log(me, "24", e)


async def f0(me):
    log(me, "35", "starts")
    try:
        log(me, "25", var0.get())
        log(me, "26", var0.get())
        t27 = asyncio.create_task(f2(me + ".28"))
        cf29 = asyncio.run_coroutine_threadsafe(f2(me + ".30"), loop0)
    except asyncio.CancelledError as e:
        log(me, "31", "CancelledError", e)
        log(me, "32")
        raise
    finally:
        log(me, "33")
        await asyncio.sleep(1.36)
        log(me, "34")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    thread36 = threading.Thread(target=w2, args=(me + ".37",))
    thread36.start()
    time.sleep(0.95)
    try:
        log(me, "39", asyncio.run(f1(me + ".38")))
    except Exception as e:
        log(me, "40", e)
    time.sleep(0.56)
    log(me, "41", "main ends")


main("m")
log("", "over")
