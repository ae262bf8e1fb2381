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
    cf2 = asyncio.run_coroutine_threadsafe(asyncio.sleep(1.2, "3"), loop0)
    time.sleep(0.87)
    for i4 in range(2):
        log(me, "5", i4)
        try:
            log(me, "6", cf2.result())
        except Exception as e:
            log(me, "7", e)


async def f2(me):
    log(me, "11", "starts")
    log(me, "9", w2(me + ".8"))
    raise ValueError(me + "10")


def w1(me):
    log(me, "12", "starts")
    try:
        log(me, "14", asyncio.run(f2(me + ".13")))
    except Exception as e:
        log(me, "15", e)
    loop0.call_soon_threadsafe(fail, me + ".16")
    try:
        try:
            log(me, "17", tbarrier0.wait(0.73))
        except Exception as e:
            log(me, "18", e)
    except Exception as e:
        log(me, "19", e)


def w0(me):
    log(me, "20", "starts")
    try:
        log(me, "21", tbarrier0.wait(1.13))
    except Exception as e:
        log(me, "22", e)
    thread23 = threading.Thread(target=w1, args=(me + ".24",))
    thread23.start()
    time.sleep(1.43)
    time.sleep(0.32)
    cf25 = pool0.submit(w1, me + ".26")


async def f0(me):
    log(me, "30", "starts")
    try:
        log(me, "28", await asyncio.wait_for(f2(me + ".27"), 0.18))
        time.sleep(1.31)
        await asyncio.sleep(1.44)
    except asyncio.CancelledError as e:
        log(me, "29", "CancelledError", e)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    pool0.shutdown()
    log(me, "31")
    try:
        time.sleep(0.59)
        try:
            log(me, "33", asyncio.run(f2(me + ".32")))
        except Exception as e:
            log(me, "34", e)
        thread35 = threading.Thread(target=w0, args=(me + ".36",))
        thread35.start()
        time.sleep(1.19)
        thread37 = threading.Thread(target=w1, args=(me + ".38",))
        thread37.start()
        time.sleep(0.97)
    except Exception as e:
        log(me, "39", e)
    try:
        log(me, "41", asyncio.run(f2(me + ".40")))
    except Exception as e:
        log(me, "42", e)
    cf43 = pool0.submit(w1, me + ".44")
    thread45 = threading.Thread(target=w1, args=(me + ".46",), daemon=True)
    thread45.start()
    log(me, "47", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
