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



async def gen0(me):
    await asyncio.sleep(0.03)
    yield me + "1"
    await asyncio.sleep(0.34)
    sent2 = yield me + "3"
    log(me, "4", sent2)
    await asyncio.sleep(0.51)
    yield me + "5"


class Manager:
    def __init__(self, me):
        self.me = me
    
    async def __aenter__(self):
        me = self.me
        log(me, "6")
        return self.me
    
    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, "7", error)
        await asyncio.sleep(0.63)
        log(me, "8")
        return isinstance(error, ValueError)


@contextlib.asynccontextmanager
async def managed(me):
    log(me, "11")
    try:
        yield me
    except ValueError as e:
        log(me, "9", e)
    finally:
        log(me, "10")


async def f3(me):
    log(me, "34", "starts")
    log(me, "15", await asyncio.shield(asyncio.gather(asyncio.shield(asyncio.sleep(0.01, "12")), asyncio.shield(asyncio.sleep(0.87, "13")), asyncio.shield(asyncio.sleep(0.03, "14")), return_exceptions=True)))
    try:
        async with asyncio.TaskGroup() as tg19:
            t20 = tg19.create_task(asyncio.sleep(0.8, "21"))
            t22 = tg19.create_task(asyncio.sleep(0.61, "23"))
            await asyncio.sleep(0.24)
            await asyncio.sleep(0.76)
            asyncio.get_running_loop().call_later(0.51, lambda: log(me, "24") or tg19.create_task(asyncio.sleep(0, "25")))
    except BaseExceptionGroup as e:
        mine16, rest17 = e.split(ValueError)
        log(me, "18", mine16, rest17)
    async with managed(me + ".33") as entered26:
        log(me, "27", entered26)
        async with managed(me + ".32") as entered28:
            log(me, "29", entered28)
            t30 = asyncio.create_task(asyncio.sleep(0.3, "31"))


async def f2(me):
    log(me, "41", "starts")
    try:
        await asyncio.sleep(0)
        log(me, "35")
        gen_36 = keep(gen0(me + ".37"))
        log(me, "38", await advance(gen_36))
        await asyncio.sleep(0.25)
    except asyncio.CancelledError as e:
        log(me, "39", "CancelledError", e)
        raise
    finally:
        log(me, "40")


async def f1(me):
    log(me, "59", "starts")
    try:
        t42 = asyncio.create_task(f3(me + ".43"))
        async with Manager(me + ".55") as entered44:
            log(me, "45", entered44)
            async for x47 in gen0(me + ".46"):
                log(me, "48", x47)
                d49, p50 = await asyncio.wait([t42], return_when=asyncio.ALL_COMPLETED, timeout=0.89)
                log(me, "51", t42 in d49)
                break
            log(me, "53", t42.cancel("c52"))
            log(me, "54")
    except asyncio.CancelledError as e:
        log(me, "56", "CancelledError", e)
        t57 = asyncio.create_task(f3(me + ".58"))
        raise


async def f0(me):
    log(me, "72", "starts")
    async for x61 in gen0(me + ".60"):
        log(me, "62", x61)
        log(me, "63", asyncio.current_task().cancel())
        log(me, "64", asyncio.current_task().cancelling())
    for i65 in range(3):
        log(me, "66", i65)
        log(me, "68", await f1(me + ".67"))
        async for x70 in gen0(me + ".69"):
            log(me, "71", x70)


async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        await asyncio.sleep(0.8)
        async with contextlib.aclosing(gen0(me + ".76")) as gen_73:
            async for x74 in gen_73:
                log(me, "75", x74)
        try:
            t77 = asyncio.create_task(f1(me + ".78"))
            asyncio.get_running_loop().call_later(0, t77.cancel)
            try:
                async with asyncio.TaskGroup() as tg82:
                    t83 = tg82.create_task(f0(me + ".84"))
                    t85 = tg82.create_task(asyncio.sleep(0.06, "86"))
                    t87 = tg82.create_task(f3(me + ".88"))
                    asyncio.get_running_loop().call_later(0.23, t77.cancel)
                    t89 = asyncio.create_task(asyncio.sleep(0.7, "90"))
                    log(me, "92", t87.cancel("c91"))
            except BaseExceptionGroup as e:
                mine79, rest80 = e.split(ValueError)
                log(me, "81", mine79, rest80)
        except BaseException as e:
            log(me, "93", "BaseException", e)
            raise
        finally:
            log(me, "94")
            await asyncio.sleep(0.17)
            log(me, "95")
        t96 = asyncio.create_task(asyncio.sleep(0.03, "97"), name="t96")
        log(me, "99", await asyncio.shield(f0(me + ".98")))
    except BaseException as e:
        log(me, "100", "main failed", e)
    log(me, "101", "main ends")
    return me


try:
    log("", "result", asyncio.run(main("m")))
except BaseException as e:
    log("", "error", e)
log("", "over")
