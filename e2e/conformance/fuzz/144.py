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

tqueue0 = queue.Queue(2)
tevent0 = threading.Event()


def w2(me):
    log(me, "1", "starts")
    log(me, "2")
    time.sleep(0.15)


async def f2(me):
    log(me, "11", "starts")
    try:
        try:
            tqueue0.put("b3", timeout=0.04)
        except Exception as e:
            log(me, "4", e)
        t5 = asyncio.create_task(asyncio.sleep(0.05, "6"), name="t5")
        thread7 = threading.Thread(target=w2, args=(me + ".8",))
        thread7.start()
        time.sleep(0.24)
        try:
            tqueue0.task_done()
        except Exception as e:
            log(me, "9", e)
    except asyncio.CancelledError as e:
        log(me, "10", "CancelledError", e)


def w1(me):
    log(me, "12", "starts")
    try:
        log(me, "14", asyncio.run(f2(me + ".13")))
    except Exception as e:
        log(me, "15", e)
    try:
        tqueue0.put("b16", timeout=0.1)
    except Exception as e:
        log(me, "17", e)
    time.sleep(0.37)
    try:
        log(me, "19", asyncio.run(f2(me + ".18")))
    except Exception as e:
        log(me, "20", e)


async def f1(me):
    log(me, "37", "starts")
    try:
        t21 = asyncio.create_task(f2(me + ".22"))
        tevent0.set()
    except BaseException as e:
        log(me, "23", "BaseException", e)
        raise
    finally:
        log(me, "24")
        await asyncio.sleep(0.01)
        log(me, "25")
    g26 = asyncio.gather(asyncio.shield(f2(me + ".27")), asyncio.gather(asyncio.shield(f2(me + ".28")), asyncio.gather(f2(me + ".29"), f2(me + ".30")), asyncio.shield(asyncio.sleep(0.12, "31"))), return_exceptions=True)
    log(me, "33", g26.done())
    await asyncio.sleep(0.38)
    log(me, "34", g26.cancel())
    try:
        log(me, "35", await g26)
    except Exception as e:
        log(me, "36", "Exception", e)


def w0(me):
    log(me, "38", "starts")
    log(me, "39")
    log(me, "41", w2(me + ".40"))
    thread42 = threading.Thread(target=w2, args=(me + ".43",))
    thread42.start()
    time.sleep(0.11)
    thread42.join()
    log(me, "44")


def main(me):
    try:
        log(me, "46", w2(me + ".45"))
    except Exception as e:
        log(me, "47", e)
    try:
        log(me, "49", asyncio.run(f2(me + ".48")))
    except Exception as e:
        log(me, "50", e)
    thread51 = threading.Thread(target=w0, args=(me + ".52",))
    thread51.start()
    log(me, "53", tevent0.wait(0.35))
    for i54 in range(2):
        log(me, "55", i54)
        try:
            log(me, "56", tqueue0.get_nowait())
        except Exception as e:
            log(me, "57", e)
        thread51.join()
        log(me, "58")
    log(me, "59", tevent0.wait(0.1))
    log(me, "60", tevent0.wait(0.02))
    log(me, "61", "main ends")


main("m")
log("", "over")
