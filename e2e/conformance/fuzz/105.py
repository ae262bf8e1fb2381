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

tevent0 = threading.Event()
tqueue0 = queue.Queue(2)
tlock0 = threading.Lock()
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
    try:
        tqueue0.put("a2", timeout=0.44)
    except Exception as e:
        log(me, "3", e)


async def f1(me):
    log(me, "8", "starts")
    log(me, "4", asyncio.current_task().uncancel())
    t5 = asyncio.ensure_future(asyncio.to_thread(w1, me + ".6"))
    tevent0.set()
    log(me, "7", t5.done(), t5.cancelled(), t5.cancelling())


def w0(me):
    log(me, "9", "starts")
    cf10 = pool0.submit(w1, me + ".11")


async def f0(me):
    log(me, "18", "starts")
    for i12 in range(3):
        log(me, "13", i12)
        log(me, "15", await f1(me + ".14"))
    t16 = asyncio.create_task(f1(me + ".17"))
    tevent0.set()


def main(me):
    server = threading.Thread(target=serve, args=("s",), daemon=True)
    server.start()
    time.sleep(0.12)
    thread19 = threading.Thread(target=w0, args=(me + ".20",))
    thread19.start()
    time.sleep(0.65)
    log(me, "21", tevent0.wait(0.84))
    log(me, "22", tevent0.wait(0.39))
    log(me, "23", "main ends")
    loop0.call_soon_threadsafe(loop0.stop)
    server.join()


main("m")
log("", "over")
