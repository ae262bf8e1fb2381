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

tqueue0 = queue.LifoQueue(0)
pool0 = futures.ThreadPoolExecutor(max_workers=1)


def w1(me):
    log(me, "1", "starts")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "2", e)


async def f1(me):
    log(me, "8", "starts")
    try:
        tqueue0.put("a3", timeout=0.63)
    except Exception as e:
        log(me, "4", e)
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.75):
        try:
            log(me, "5", tqueue0.get(timeout=0.6))
        except Exception as e:
            log(me, "6", e)
        log(me, "7", asyncio.current_task().get_name())


def w0(me):
    log(me, "9", "starts")
    try:
        log(me, "11", asyncio.run(f1(me + ".10")))
    except Exception as e:
        log(me, "12", e)


async def f0(me):
    log(me, "23", "starts")
    try:
        log(me, "14", await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, w0, me + ".13"), 0.78))
        t15 = asyncio.create_task(f1(me + ".16"))
        log(me, "18", await asyncio.sleep(0.39, "17"))
        log(me, "19")
    except asyncio.CancelledError as e:
        log(me, "20", "CancelledError", e)
        log(me, "22", await f1(me + ".21"))
        raise


def main(me):
    time.sleep(0.25)
    thread24 = threading.Thread(target=w0, args=(me + ".25",), daemon=True)
    thread24.start()
    thread24.join()
    log(me, "26")
    time.sleep(0.45)
    log(me, "28", w1(me + ".27"))
    log(me, "29")
    try:
        tqueue0.task_done()
    except Exception as e:
        log(me, "30", e)
    log(me, "31", "main ends")


main("m")
log("", "over")
