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

tqueue0 = queue.LifoQueue(2)
tlock0 = threading.Lock()


def w1(me):
    log(me, "1", "starts")
    try:
        log(me, "2", tqueue0.get(timeout=0.1))
    except Exception as e:
        log(me, "3", e)
    log(me, "4")
    log(me, "5")
    log(me, "6")


async def f1(me):
    log(me, "16", "starts")
    try:
        try:
            log(me, "7", asyncio.current_task().uncancel())
        except asyncio.CancelledError as e:
            log(me, "8", "CancelledError", e)
            raise
        except Exception as e:
            log(me, "9", "Exception", e)
            log(me, "11", await asyncio.sleep(0, "10"))
        finally:
            log(me, "12")
            await asyncio.sleep(0.14)
            log(me, "13")
    except ValueError as e:
        log(me, "14", "ValueError", e)
    finally:
        log(me, "15")


def w0(me):
    log(me, "17", "starts")
    time.sleep(0.76)
    try:
        tqueue0.put("c18", timeout=0.68)
    except Exception as e:
        log(me, "19", e)
    log(me, "21", w1(me + ".20"))
    log(me, "22")


async def f0(me):
    log(me, "34", "starts")
    try:
        try:
            try:
                try:
                    log(me, "23", tqueue0.get(timeout=0.31))
                except Exception as e:
                    log(me, "24", e)
            except asyncio.CancelledError as e:
                log(me, "25", "CancelledError", e)
                raise
            except BaseExceptionGroup as e:
                log(me, "26", "BaseExceptionGroup", e)
                try:
                    tqueue0.task_done()
                except Exception as e:
                    log(me, "27", e)
        except BaseExceptionGroup as e:
            log(me, "28", "BaseExceptionGroup", e)
            log(me, "30", await asyncio.shield(f1(me + ".29")))
        finally:
            log(me, "31")
            await asyncio.sleep(0.06)
            log(me, "32")
    except asyncio.CancelledError as e:
        log(me, "33", "CancelledError", e)
        raise


def main(me):
    try:
        tqueue0.put("c35", timeout=0.85)
    except Exception as e:
        log(me, "36", e)
    try:
        log(me, "37", tqueue0.get(timeout=0.26))
    except Exception as e:
        log(me, "38", e)
    log(me, "39")
    try:
        log(me, "40", tqueue0.get(timeout=0.89))
    except Exception as e:
        log(me, "41", e)
    log(me, "42")
    log(me, "43", "main ends")


main("m")
log("", "over")
