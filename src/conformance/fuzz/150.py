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
tevent0 = threading.Event()
tqueue0 = queue.PriorityQueue(0)
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


def w0(me):
    log(me, "1", "starts")
    log(me, "2")
    log(me, "3", tevent0.wait(0.74))
    log(me, "4", tevent0.wait())
    raise ValueError(me + ".5")


async def f0(me):
    log(me, "15", "starts")
    try:
        log(me, "7", await asyncio.to_thread(w0, me + ".6"))
        t8 = asyncio.create_task(asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(asyncio.to_thread(w0, me + ".9"), 0.87), 0.12), 0.43))
        t10 = asyncio.create_task(asyncio.to_thread(w0, me + ".11"))
        try:
            tqueue0.put("b12", timeout=0.16)
        except Exception as e:
            log(me, "13", e)
    except asyncio.CancelledError as e:
        log(me, "14", "CancelledError", e)
        raise


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    try:
        tqueue0.put("b16", timeout=0.06)
    except Exception as e:
        log(me, "17", e)
    time.sleep(0.11)
    log(me, "19", w0(me + ".18"))
    log(me, "20")
    tevent0.set()
    tevent0.set()
    cf21 = asyncio.run_coroutine_threadsafe(f0(me + ".22"), loop0)
    thread23 = threading.Thread(target=w0, args=(me + ".24",))
    thread23.start()
    try:
        log(me, "25", cf21.result(0.47))
    except Exception as e:
        log(me, "26", e)
    log(me, "27", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
