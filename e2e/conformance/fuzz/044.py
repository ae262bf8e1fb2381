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



async def gen0(me):
    await asyncio.sleep(0.02)
    sent1 = yield me + "2"
    log(me, "3", sent1)
    await asyncio.sleep(0.02)
    yield me + "4"


async def gen1(me):
    try:
        await asyncio.sleep(0.01)
        sent5 = yield me + "6"
        log(me, "7", sent5)
        await asyncio.sleep(0.01)
        yield me + "8"
    except ValueError as e:
        log(me, "11", e)
    finally:
        log(me, "9")
        await asyncio.sleep(0.01)
        log(me, "10")


async def f0(me):
    log(me, "17", "starts")
    try:
        log(me, "13", await asyncio.sleep(0.01, "12"))
        await asyncio.sleep(0.02)
        t14 = asyncio.create_task(asyncio.sleep(0.01, "15"), name="t14")
    except asyncio.CancelledError as e:
        log(me, "16", "CancelledError", e)
        raise


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        h18 = asyncio.get_running_loop().call_later(0.03, log, me, "19")
        log(me, "20")
        gen_21 = keep(gen0(me + ".22"))
        log(me, "23", await advance(gen_21))
        asyncio.get_running_loop().call_soon(fail, me + ".24")
    except BaseException as e:
        log(me, "25", "BaseException", e)
        raise
    log(me, "30", await asyncio.gather(f0(me + ".26"), asyncio.shield(asyncio.gather(asyncio.sleep(0.03, "27"), f0(me + ".28"), return_exceptions=True)), asyncio.gather(f0(me + ".29"), return_exceptions=True)))
    try:
        try:
            async with asyncio.TaskGroup() as tg34:
                t35 = tg34.create_task(f0(me + ".36"))
        except BaseExceptionGroup as e:
            mine31, rest32 = e.split(ValueError)
            log(me, "33", mine31, rest32)
            if rest32 is not None:
                raise rest32
        try:
            asyncio.get_running_loop().call_later(0.02, fail, me + ".37")
            asyncio.get_running_loop().call_soon(log, me, "38")
            await asyncio.sleep(0.01)
        except BaseException as e:
            log(me, "39", "BaseException", e)
            raise
    except asyncio.CancelledError as e:
        log(me, "40", "CancelledError", e)
        log(me, "41")
        try:
            await asyncio.sleep(0.01)
            t42 = asyncio.create_task(f0(me + ".43"))
            async with contextlib.aclosing(gen0(me + ".48")) as gen_44:
                async for x45 in gen_44:
                    log(me, "46", x45)
                    log(me, "47")
                    break
            async for x50 in gen0(me + ".49"):
                log(me, "51", x50)
                try:
                    log(me, "52", t42.result())
                except BaseException as e:
                    log(me, "53", e)
                log(me, "54", t42.done(), t42.cancelled(), t42.cancelling())
        except ValueError as e:
            log(me, "55", "ValueError", e)
        except RuntimeError as e:
            log(me, "56", "RuntimeError", e)
            async with asyncio.TaskGroup() as tg57:
                t58 = tg57.create_task(f0(me + ".59"))
                t60 = tg57.create_task(f0(me + ".61"))
                asyncio.get_running_loop().call_later(0.02, fail, me + ".62")
                await asyncio.sleep(0.02)
    log(me, "63", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
