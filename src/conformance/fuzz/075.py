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

tevent0 = threading.Event()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w0(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3", tevent0.wait(0.27))
    log(me, "4")
    try:
        time.sleep(0.4)
    except Exception as e:
        log(me, "5", e)


async def f0(me):
    log(me, "10", "starts")
    t6 = asyncio.create_task(asyncio.wait_for(asyncio.to_thread(w0, me + ".7"), 0.25))
    asyncio.get_running_loop().call_later(0.65, t6.cancel)
    t6.add_done_callback(lambda t: log(me, "8", t.cancelled()))
    log(me, "9", await t6)


def main(me):
    for i11 in range(2):
        log(me, "12", i11)
        log(me, "13", tevent0.wait(0.83))
        log(me, "14")
    try:
        log(me, "16", asyncio.run(f0(me + ".15")))
    except Exception as e:
        log(me, "17", e)
    thread18 = threading.Thread(target=w0, args=(me + ".19",))
    thread18.start()
    time.sleep(0.69)
    time.sleep(0.32)
    log(me, "20")
    time.sleep(0.68)
    log(me, "21", "main ends")


main("m")
log("", "over")
