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
tqueue0 = queue.PriorityQueue(1)
tevent0 = threading.Event()
tbarrier0 = threading.Barrier(2)
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
    time.sleep(0.07)
    loop0.call_soon_threadsafe(log, me, "2")
    log(me, "3", tevent0.wait(0.13))


async def f1(me):
    log(me, "9", "starts")
    var0.set(me + "4")
    t5 = asyncio.create_task(asyncio.to_thread(w1, me + ".6"), name="t5")
    await asyncio.sleep(0.16)
    t7 = asyncio.create_task(asyncio.to_thread(w1, me + ".8"))


def w0(me):
    log(me, "10", "starts")
    log(me, "12", w1(me + ".11"))
    tevent0.set()


async def f0(me):
    log(me, "13", "starts")
    time.sleep(0.79)


def main(me):
    server = threading.Thread(target=serve, args=("s",))
    server.start()
    time.sleep(0.17)
    thread14 = threading.Thread(target=w0, args=(me + ".15",))
    thread14.start()
    time.sleep(0.63)
    thread14.join()
    log(me, "16")
    pool0.shutdown()
    log(me, "17")
    cf18 = pool0.submit(w0, me + ".19")
    time.sleep(0.21)
    try:
        tqueue0.put("c20", timeout=0.67)
    except Exception as e:
        log(me, "21", e)
    log(me, "22", cf18.cancel())
    thread14.join()
    log(me, "23")
    log(me, "24", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
