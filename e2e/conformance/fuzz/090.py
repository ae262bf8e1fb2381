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
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tbarrier0.wait(1.03))
    except Exception as e:
        log(me, "3", e)
    try:
        try:
            time.sleep(1.5)
        except Exception as e:
            log(me, "4", e)
    except Exception as e:
        log(me, "5", e)


async def f1(me):
    log(me, "13", "starts")
    var0.set(me + "6")
    thread7 = threading.Thread(target=w1, args=(me + ".8",))
    thread7.start()
    time.sleep(1.42)
    log(me, "10", await asyncio.to_thread(w1, me + ".9"))
    thread11 = threading.Thread(target=w1, args=(me + ".12",))
    thread11.start()


def w0(me):
    log(me, "14", "starts")
    return me + ".15"


async def f0(me):
    log(me, "23", "starts")
    t16 = asyncio.create_task(f1(me + ".17"))
    t18 = asyncio.create_task(f1(me + ".19"))
    var0.set(me + "20")
    log(me, "22", await asyncio.get_running_loop().run_in_executor(None, w0, me + ".21"))


def main(me):
    try:
        thread24 = threading.Thread(target=w0, args=(me + ".25",))
        thread24.start()
        thread24.join(1.17)
        log(me, "26", thread24.is_alive())
        time.sleep(0.98)
    except Exception as e:
        log(me, "27", e)
    time.sleep(1.43)
    log(me, "28")
    log(me, "29", "main ends")


main("m")
log("", "over")
