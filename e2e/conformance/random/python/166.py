# Seed 166: CPython exits with 0, having printed
# 0 m 20
# 0 m 25 0
# 0 m 32 False False 0
# 0 m 33
# 0 m.23 19 starts
# 0 m.23 8 0
# 0 m.23 11
# 0 m.23 18
# 0 m.35 19 starts
# 0 m.35 8 0
# 0 m.35 11
# 0 m.35 18
# 0 m.23.16 3 starts
# 0 m.35.16 3 starts
# 290 m.23 14
# 290 m.35 14
# 380 m.23 12
# 380 m.35 12
# 410 m 25 1
# 410 m 32 True False 0
# 410 m 33
# 410 m.35 19 starts
# 410 m.35 8 0
# 410 m.35 11
# 410 m.35 18
# 410 m.35.16 3 starts
# 700 m.35 14
# 730 m 21
# 790 m.35 12
# 820 m 25 2
# 820 m 32 True False 0
# 820 m 33
# 820 m.35 19 starts
# 820 m.35 8 0
# 820 m.35 11
# 820 m.35 18
# 820 m.35.16 3 starts
# 1110 m.35 14
# 1200 m.35 12
# 1230 m 38 0
# 1230 m 47 True
# 1230 m.48 3 starts
# 1230 m 36 False
# 1230 m 52
# 1230  error CancelledError()
# 1230  over
async def f1(me):
    log(me, '3', 'starts')
    raise RuntimeError(me + '1')

async def f0(me):
    log(me, '19', 'starts')
    try:
        try:
            t4 = asyncio.create_task(asyncio.sleep(0.04, '5'))
            log(me, '8', asyncio.current_task().cancelling())
        finally:
            log(me, '11')
        asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.38, log, me, '12')
        h13 = asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0.29, log, me, '14')
        t15 = asyncio.create_task(f1(me + '.16'))
    finally:
        log(me, '18')

async def main(me):
    log(me, '20')
    asyncio.get_running_loop().call_later(0.73, log, me, '21')
    t22 = asyncio.create_task(f0(me + '.23'))
    for i24 in range(3):
        log(me, '25', i24)
        async with asyncio.TaskGroup() as tg29:
            t30 = tg29.create_task(asyncio.sleep(0.41, '31'))
            log(me, '32', t22.done(), t22.cancelled(), t22.cancelling())
            log(me, '33')
            t34 = asyncio.create_task(f0(me + '.35'))
    t22.add_done_callback(lambda t: log(me, '36', t.cancelled()))
    for i37 in range(2):
        log(me, '38', i37)
        try:
            async with asyncio.TaskGroup() as tg39:
                t40 = tg39.create_task(f0(me + '.41'))
                t42 = tg39.create_task(asyncio.sleep(0.03, '43'))
                t44 = tg39.create_task(f1(me + '.45'))
                log(me, '47', asyncio.current_task().cancel('c46'))
                log(me, '49', await f1(me + '.48'))
        finally:
            log(me, '52')
            await asyncio.sleep(0.63)
try:
    log('', 'result', asyncio.run(main('m')))
except BaseException as e:
    log('', 'error', e)
log('', 'over')
