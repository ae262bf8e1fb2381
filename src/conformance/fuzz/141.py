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
tevent0 = threading.Event()
tlock0 = threading.Lock()
tqueue0 = queue.PriorityQueue(0)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w0(me):
    log(me, "1", "starts")
    return me + ".2"


async def f0(me):
    log(me, "20", "starts")
    t3 = asyncio.create_task(asyncio.sleep(0.64, "4"))
    try:
        token5 = var0.set(me + "6")
        t7 = asyncio.create_task(asyncio.to_thread(w0, me + ".8"))
    except BaseException as e:
        log(me, "9", "BaseException", e)
        g10 = asyncio.gather(t3, asyncio.to_thread(w0, me + ".11"), asyncio.get_running_loop().run_in_executor(None, w0, me + ".12"), return_exceptions=True)
        asyncio.get_running_loop().call_later(0.61, g10.cancel)
        try:
            log(me, "16", await g10)
        except Exception as e:
            log(me, "17", "Exception", e)
        raise
    finally:
        log(me, "18")
        await asyncio.sleep(0.14)
        log(me, "19")


def main(me):
    pool0.shutdown(wait=False)
    log(me, "21")
    thread22 = threading.Thread(target=w0, args=(me + ".23",), daemon=True)
    thread22.start()
    time.sleep(0.56)
    tevent0.set()
    thread24 = threading.Thread(target=w0, args=(me + ".25",))
    thread24.start()
    time.sleep(0.6)
    log(me, "26")
    time.sleep(0.68)
    log(me, "27")
    thread28 = threading.Thread(target=w0, args=(me + ".29",))
    thread28.start()
    time.sleep(0.47)
    log(me, "30", "main ends")


main("m")
log("", "over")
