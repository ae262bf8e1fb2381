# Seed 155: CPython exits with 0, having printed
# 30 m 43
# 30 m 48 0
# 30 m 49 0
# 30 m 54 0
# 30 m.45 30 starts
# 30 m.51 16 starts
# 30 m 52
# 30 handler  ValueError('in a callback')
# 30 m 56 False
# 40 m.45 18 17
# 40 m.45 19
# 40 m.45 21 False
# 40 m.45 23
# 60 m 60 main ends
# 60 m.58 42 starts
# 60 m.58 31 0
# 60 m.58 36
# 60 m.58 37 False
# 60 m.58 34
# 60 m.58 38
# 60  result m
# 60  over
async def f2(me):
    log(me, '16', 'starts')
    n2 = 0

    async def inner1(me):
        pass

async def f1(me):
    log(me, '30', 'starts')
    log(me, '18', await asyncio.sleep(0.01, '17'))
    try:
        async with asyncio.timeout(0) as cm20:
            log(me, '19')
            log(me, '21', cm20.expired())
    finally:
        log(me, '23')
    h24 = asyncio.get_running_loop().call_later(0.03, log, me, '25')
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.01) as cm27:
        raise ValueError(me + '26')

async def f0(me):
    log(me, '42', 'starts')
    async with asyncio.timeout(0.01):
        log(me, '31', asyncio.current_task().cancelling())
    async with asyncio.timeout(0):
        asyncio.get_running_loop().call_later(0.01, log, me, '32')
        cm33 = asyncio.timeout(None)
        try:
            async with cm33:
                cm33.reschedule(asyncio.get_running_loop().time() + 0.03)
                asyncio.get_running_loop().call_soon(log, me, '34')
        finally:
            log(me, '36')
        log(me, '37', cm33.expired())
        asyncio.get_running_loop().call_soon(log, me, '38')

async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    await asyncio.sleep(0.03)
    log(me, '43')
    t44 = asyncio.create_task(f1(me + '.45'))
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.03):
        log(me, '48', asyncio.current_task().cancelling())
        log(me, '49', asyncio.current_task().cancelling())
    t50 = asyncio.create_task(asyncio.wait_for(asyncio.shield(f2(me + '.51')), 0))
    asyncio.get_running_loop().call_soon(log, me, '52')
    asyncio.get_running_loop().call_soon(fail, me + '.53')
    log(me, '54', asyncio.current_task().cancelling())
    if t50.done() and (not t50.cancelled()):
        pass
    t50.add_done_callback(lambda t: log(me, '56', t.cancelled()))
    await asyncio.sleep(0.03)
    t57 = asyncio.create_task(asyncio.wait_for(f0(me + '.58'), 0.01))
    log(me, '60', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
