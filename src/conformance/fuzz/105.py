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

tbarrier0 = threading.Barrier(2)
tlock0 = threading.Lock()
tevent0 = threading.Event()
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
    raise ValueError(me + ".2")


async def f2(me):
    log(me, "15", "starts")
    log(me, "4", await asyncio.gather(asyncio.to_thread(w2, me + ".3")))
    cm5 = asyncio.timeout(0)
    try:
        async with cm5:
            try:
                log(me, "6", tbarrier0.wait(0.4))
            except Exception as e:
                log(me, "7", e)
            t8 = asyncio.create_task(asyncio.to_thread(w2, me + ".9"))
            cm5.reschedule(asyncio.get_running_loop().time() + 0.29)
            t10 = asyncio.create_task(asyncio.sleep(0.33, "11"))
    except TimeoutError as e:
        log(me, "12", "TimeoutError", e)
    finally:
        log(me, "13")
    log(me, "14", cm5.expired())


def w1(me):
    log(me, "16", "starts")
    with tlock0:
        thread17 = threading.Thread(target=w2, args=(me + ".18",))
        thread17.start()
        thread17.join()
        log(me, "19")
    thread20 = threading.Thread(target=w2, args=(me + ".21",), daemon=True)
    thread20.start()


async def f1(me):
    log(me, "31", "starts")
    cm22 = asyncio.timeout(0.35)
    try:
        async with cm22:
            cf23 = pool0.submit(w1, me + ".24")
            loop0.call_soon_threadsafe(log, me, "25")
            cm22.reschedule(None)
            log(me, "26", tevent0.wait(0.09))
    except TimeoutError as e:
        log(me, "27", "TimeoutError", e)
        log(me, "29", await asyncio.shield(asyncio.to_thread(w1, me + ".28")))
    log(me, "30", cm22.expired())


def w0(me):
    log(me, "32", "starts")
    return me + ".33"


async def f0(me):
    log(me, "44", "starts")
    try:
        t34 = asyncio.create_task(f1(me + ".35"))
        log(me, "36")
        t37 = asyncio.create_task(asyncio.wait_for(asyncio.gather(asyncio.gather(asyncio.to_thread(w2, me + ".38"), t34), asyncio.sleep(0.17, "39"), f2(me + ".40")), 0.05))
    except asyncio.CancelledError as e:
        log(me, "41", "CancelledError", e)
        log(me, "42", t34.cancel())
        raise
    finally:
        log(me, "43")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    time.sleep(0.37)
    log(me, "45")
    try:
        log(me, "46", tbarrier0.wait(0.15))
    except Exception as e:
        log(me, "47", e)
    time.sleep(0.23)
    log(me, "49", w2(me + ".48"))
    with tlock0:
        log(me, "50")
        for i51 in range(2):
            log(me, "52", i51)
            cf53 = asyncio.run_coroutine_threadsafe(f1(me + ".54"), loop0)
    log(me, "56", w0(me + ".55"))
    log(me, "57", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
