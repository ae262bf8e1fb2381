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
tevent0 = threading.Event()
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
    tevent0.clear()
    cf2 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.16, "3"), loop0)
    with tlock0:
        raise ValueError(me + ".4")


async def f2(me):
    log(me, "8", "starts")
    log(me, "6", w2(me + ".5"))
    log(me, "7", var0.get())


def w1(me):
    log(me, "9", "starts")
    cf10 = pool0.submit(w2, me + ".11")
    cf10.add_done_callback(lambda f: log(me, "12", f.cancelled()))


def w0(me):
    log(me, "13", "starts")
    if tlock0.acquire(timeout=0.44):
        try:
            try:
                log(me, "15", asyncio.run(f2(me + ".14")))
            except Exception as e:
                log(me, "16", e)
            cf17 = asyncio.run_coroutine_threadsafe(f2(me + ".18"), loop0)
        finally:
            tlock0.release()
    cf19 = asyncio.run_coroutine_threadsafe(f2(me + ".20"), loop0)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    try:
        log(me, "22", asyncio.run(f2(me + ".21")))
    except Exception as e:
        log(me, "23", e)
    thread24 = threading.Thread(target=w2, args=(me + ".25",))
    thread24.start()
    time.sleep(0.52)
    try:
        log(me, "26", tbarrier0.wait())
    except Exception as e:
        log(me, "27", e)
    try:
        log(me, "28", tbarrier0.wait(0.5))
    except Exception as e:
        log(me, "29", e)
    tevent0.set()
    cf30 = asyncio.run_coroutine_threadsafe(f2(me + ".31"), loop0)
    thread32 = threading.Thread(target=w2, args=(me + ".33",))
    thread32.start()
    log(me, "34", tevent0.wait(1.41))
    for i35 in range(2):
        log(me, "36", i35)
        thread24.join()
        log(me, "37")
    log(me, "38", "main ends")


main("m")
log("", "over")
