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
tbarrier0 = threading.Barrier(2)
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


def w0(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tbarrier0.wait(0.4))
    except Exception as e:
        log(me, "3", e)
    try:
        loop0.call_soon_threadsafe(fail, me + ".4")
        try:
            log(me, "5", tbarrier0.wait(0.1))
        except Exception as e:
            log(me, "6", e)
    except Exception as e:
        log(me, "7", e)


async def f0(me):
    log(me, "13", "starts")
    t8 = asyncio.ensure_future(asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(0.32, "9"), 0.29), 0.23), None))
    n11 = 0
    async def inner10(me):
        nonlocal n11
        n11 += 1
        log(me, "12", n11)
        await asyncio.sleep(0.19)
        await asyncio.sleep(0.03)


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    time.sleep(0)
    loop0.call_soon_threadsafe(log, me, "14")
    with tlock0:
        try:
            log(me, "15", tbarrier0.wait(0.29))
        except Exception as e:
            log(me, "16", e)
    log(me, "17", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
