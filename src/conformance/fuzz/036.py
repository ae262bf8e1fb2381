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


def w1(me):
    log(me, "1", "starts")
    log(me, "2", tevent0.wait(0.17))
    time.sleep(0)


async def f1(me):
    log(me, "9", "starts")
    async with asyncio.timeout(0.84):
        log(me, "4", asyncio.current_task().cancel("c3"))
        try:
            log(me, "5", tbarrier0.wait(1.47))
        except Exception as e:
            log(me, "6", e)
    t7 = asyncio.create_task(asyncio.sleep(0.53, "8"))


def w0(me):
    log(me, "10", "starts")
    thread11 = threading.Thread(target=w1, args=(me + ".12",), daemon=True)
    thread11.start()


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    log(me, "13")
    try:
        log(me, "15", asyncio.run(f1(me + ".14")))
    except Exception as e:
        log(me, "16", e)
    cf17 = asyncio.run_coroutine_threadsafe(f1(me + ".18"), loop0)
    log(me, "19", cf17.cancel())
    thread20 = threading.Thread(target=w0, args=(me + ".21",))
    thread20.start()
    log(me, "22", cf17.cancel())
    loop0.call_soon_threadsafe(fail, me + ".23")
    log(me, "24", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
