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


def w1(me):
    log(me, "1", "starts")
    loop0.call_soon_threadsafe(fail, me + ".2")
    cf3 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.23, "4"), loop0)
    cf5 = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.16, "6"), loop0)
    log(me, "7", cf3.cancel())


async def f1(me):
    log(me, "13", "starts")
    t8 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0, "9"), 0.02), name="t8")
    try:
        log(me, "10")
        log(me, "11", t8.done(), t8.cancelled(), t8.cancelling())
    except ValueError as e:
        log(me, "12", "ValueError", e)


def w0(me):
    log(me, "14", "starts")
    raise ValueError(me + ".15")


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    cf16 = asyncio.run_coroutine_threadsafe(f1(me + ".17"), loop0)
    log(me, "18")
    try:
        log(me, "19", cf16.result())
    except Exception as e:
        log(me, "20", e)
    log(me, "21", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
