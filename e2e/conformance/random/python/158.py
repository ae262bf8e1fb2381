# Seed 158: CPython exits with 0, having printed
# 0 m 24 True
# 0 m 27 True
# 0 m 28 0 False
# 0 m 30 True
# 0 m 37 True
# 0 m.26 8 starts
# 0 m 41 main failed CancelledError('c29')
# 0 m 42 main ends
# 0 m 38 True
# 0 m.26 7 CancelledError CancelledError()
# 0  result m
# 0  over
lock0 = asyncio.Lock()
lock1 = asyncio.Lock()
bounded0 = asyncio.BoundedSemaphore(2)
bounded1 = asyncio.BoundedSemaphore(2)
event0 = asyncio.Event()
barrier0 = asyncio.Barrier(2)

async def f2(me):
    log(me, '8', 'starts')
    try:
        await asyncio.sleep(0.25)
    except asyncio.CancelledError as e:
        log(me, '7', 'CancelledError', e)
        raise

async def f0(me):
    pass

async def main(me):
    try:
        t22 = asyncio.create_task(barrier0.wait(), name='t22')
        log(me, '24', t22.cancel('c23'))
        t25 = asyncio.create_task(f2(me + '.26'))
        async with lock0:
            log(me, '27', t22.cancel())
            log(me, '28', barrier0.n_waiting, barrier0.broken)
            log(me, '30', asyncio.current_task().cancel('c29'))
        t31 = asyncio.create_task(f0(me + '.32'), name='t31')
        n34 = 0

        async def inner33(me):
            pass
        log(me, '37', t31.cancel())
        t22.add_done_callback(lambda t: log(me, '38', t.cancelled()))
        await asyncio.sleep(0.18)
    except BaseException as e:
        log(me, '41', 'main failed', e)
    log(me, '42', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
