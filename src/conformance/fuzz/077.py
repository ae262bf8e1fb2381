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



async def f0(me):
    log(me, "2", "starts")
    return me + "1"


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        t3 = asyncio.create_task(f0(me + ".4"))
        asyncio.get_running_loop().call_later(0.03, t3.cancel)
        async with asyncio.TaskGroup() as tg5:
            t6 = tg5.create_task(f0(me + ".7"))
            t8 = tg5.create_task(f0(me + ".9"))
            t10 = tg5.create_task(f0(me + ".11"))
            async with asyncio.TaskGroup() as tg12:
                t13 = tg12.create_task(asyncio.sleep(0.02, "14"))
                t15 = tg12.create_task(asyncio.sleep(0.03, "16"))
                t17 = tg12.create_task(f0(me + ".18"))
        async with asyncio.TaskGroup() as tg19:
            t20 = tg19.create_task(f0(me + ".21"))
            t22 = tg19.create_task(f0(me + ".23"))
            log(me, "24", t20.cancel())
            try:
                log(me, "25", t22.result())
            except BaseException as e:
                log(me, "26", e)
        t27 = asyncio.create_task(asyncio.sleep(0.01, "28"), name="t27")
        log(me, "29")
        t30 = asyncio.create_task(f0(me + ".31"))
        async with asyncio.TaskGroup() as tg32:
            t33 = tg32.create_task(f0(me + ".34"))
            t35 = tg32.create_task(f0(me + ".36"))
            try:
                raise ValueError(me + "37")
            except BaseExceptionGroup as e:
                log(me, "38", "BaseExceptionGroup", e)
            except Exception as e:
                log(me, "39", "Exception", e)
            try:
                log(me, "40")
                log(me, "42", t27.cancel("c41"))
                async with asyncio.TaskGroup() as tg43:
                    t44 = tg43.create_task(f0(me + ".45"))
                    t46 = tg43.create_task(asyncio.sleep(0.02, "47"))
                    t48 = tg43.create_task(f0(me + ".49"))
                    log(me, "50")
                    log(me, "51", await t35)
            except ValueError as e:
                log(me, "52", "ValueError", e)
                log(me, "53", asyncio.current_task().cancelling())
                try:
                    async with asyncio.TaskGroup() as tg57:
                        t58 = tg57.create_task(f0(me + ".59"))
                        log(me, "61", t27.cancel("c60"))
                        asyncio.get_running_loop().call_later(0.01, t35.cancel)
                        await asyncio.sleep(0)
                        asyncio.get_running_loop().call_later(0.02, lambda: log(me, "62") or tg57.create_task(f0(me + ".63")))
                except BaseExceptionGroup as e:
                    mine54, rest55 = e.split(ValueError)
                    log(me, "56", mine54, rest55)
                    if rest55 is not None:
                        raise rest55
            finally:
                log(me, "64")
                await asyncio.sleep(0.02)
                log(me, "65")
    except BaseException as e:
        log(me, "66", "main failed", e)
    log(me, "67", "main ends")
    return me


loop0 = asyncio.new_event_loop()
try:
    log("", "result", loop0.run_until_complete(main("m")))
except BaseException as e:
    log("", "error", e)
loop0.call_later(0.01, loop0.stop)
loop0.run_forever()
log("", "stopped")
loop0.run_until_complete(loop0.shutdown_asyncgens())
loop0.close()
log("", "over")
