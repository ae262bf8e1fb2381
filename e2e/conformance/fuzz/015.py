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
tlock0 = threading.Lock()
tbarrier0 = threading.Barrier(2)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w2(me):
    log(me, "1", "starts")
    raise ValueError(me + ".2")


async def f2(me):
    log(me, "6", "starts")
    try:
        log(me, "3", tbarrier0.wait(0.19))
    except Exception as e:
        log(me, "4", e)
    var0.set(me + "5")


def w1(me):
    log(me, "7", "starts")
    raise ValueError(me + ".8")


async def f1(me):
    log(me, "19", "starts")
    try:
        try:
            var0.set(me + "9")
        except ValueError as e:
            log(me, "10", "ValueError", e)
        except RuntimeError as e:
            log(me, "11", "RuntimeError", e)
        log(me, "13", await f2(me + ".12"))
        context14 = contextvars.copy_context()
        t15 = asyncio.create_task(f2(me + ".16"), context=context14)
        context14.run(lambda: log(me, "17", var0.get()))
    except asyncio.CancelledError as e:
        log(me, "18", "CancelledError", e)


def w0(me):
    log(me, "20", "starts")
    log(me, "21")
    log(me, "23", w1(me + ".22"))
    log(me, "25", w1(me + ".24"))
    thread26 = threading.Thread(target=w1, args=(me + ".27",))
    thread26.start()
    time.sleep(0.13)


async def f0(me):
    log(me, "33", "starts")
    try:
        log(me, "28")
        log(me, "30", await f2(me + ".29"))
        log(me, "31", var0.get())
        time.sleep(0.35)
    except asyncio.CancelledError as e:
        log(me, "32", "CancelledError", e)


def main(me):
    log(me, "34")
    log(me, "35")
    try:
        log(me, "37", asyncio.run(f2(me + ".36")))
    except Exception as e:
        log(me, "38", e)
    try:
        log(me, "40", asyncio.run(f2(me + ".39")))
    except Exception as e:
        log(me, "41", e)
    log(me, "42")
    try:
        try:
            time.sleep(0.11)
            try:
                log(me, "43", tbarrier0.wait())
            except Exception as e:
                log(me, "44", e)
            cf45 = pool0.submit(w0, me + ".46")
            time.sleep(0.33)
        except Exception as e:
            log(me, "47", e)
        for i48 in range(2):
            log(me, "49", i48)
            try:
                log(me, "50", tbarrier0.wait(0.38))
            except Exception as e:
                log(me, "51", e)
    except Exception as e:
        log(me, "52", e)
    log(me, "53")
    thread54 = threading.Thread(target=w2, args=(me + ".55",))
    thread54.start()
    time.sleep(0.17)
    log(me, "56", "main ends")


main("m")
log("", "over")
