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

tlock0 = threading.Lock()
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    time.sleep(0.85)


def w0(me):
    log(me, "2", "starts")
    if tlock0.acquire(timeout=0.76):
        try:
            cf3 = pool0.submit(w1, me + ".4")
            cf5 = pool0.submit(w1, me + ".6")
        finally:
            tlock0.release()
    thread7 = threading.Thread(target=w1, args=(me + ".8",))
    thread7.start()
    time.sleep(0.57)


def main(me):
    try:
        time.sleep(0.34)
        try:
            pool0.shutdown(cancel_futures=True)
            log(me, "9")
            cf10 = pool0.submit(w1, me + ".11")
            try:
                log(me, "12", cf10.result(0.52))
            except Exception as e:
                log(me, "13", e)
        except Exception as e:
            log(me, "14", e)
        thread15 = threading.Thread(target=w1, args=(me + ".16",))
        thread15.start()
        time.sleep(0.59)
    except Exception as e:
        log(me, "17", e)
    with tlock0:
        log(me, "18")
    try:
        log(me, "19")
        with tlock0:
            time.sleep(0.28)
    except Exception as e:
        log(me, "20", e)
    if tlock0.acquire(timeout=0.28):
        try:
            thread21 = threading.Thread(target=w0, args=(me + ".22",))
            thread21.start()
        finally:
            tlock0.release()
    time.sleep(0.57)
    log(me, "23")
    if tlock0.acquire(timeout=0.69):
        try:
            try:
                log(me, "24")
            except Exception as e:
                log(me, "25", e)
        finally:
            tlock0.release()
    log(me, "26", "main ends")


main("m")
log("", "over")
