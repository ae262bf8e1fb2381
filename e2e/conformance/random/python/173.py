# Seed 173: CPython exits with 0, having printed
# 0 m1.42 11 starts
# 0 m1.42 3 False False 0
# 100 m1.42 5 True False True
# 100 m1.42 7 2
# 100 m1.42 9 True False 0
# 100 m1 45 True
# 100 m1 46 True False 0
# 100 m1 47
# 100 m1 49 main ends
# 100  result m1
# 100 m1.42 11 starts
# 100 m1.42 3 False False 0
# 200 m1.42 5 True False True
# 200 m1.42 7 2
# 200 m1.42 9 True False 0
# 200 m1 45 True
# 200 m1 46 True False 0
# 200 m1 47
# 200 m1 49 main ends
# 200  result m1
# 200 m2 52
# 200 m2 53 False False 0
# 200 m2.51 18 starts
# 200 m2.51 12 Task-4
# 200 m2 59 main failed ValueError('m2.5113')
# 200 m2 60 main ends
# 200  result m2
# 200  over
async def f3(me):
    log(me, '11', 'starts')
    t1 = asyncio.create_task(asyncio.sleep(0.1, '2'), name='t1')
    log(me, '3', t1.done(), t1.cancelled(), t1.cancelling())
    async for c4 in asyncio.as_completed([t1], timeout=0.71):
        log(me, '5', c4.done(), c4.cancelled(), c4 is t1)
    for c6 in asyncio.as_completed([t1]):
        log(me, '7', await c6)
    log(me, '9', t1.done(), t1.cancelled(), t1.cancelling())

async def f2(me):
    log(me, '18', 'starts')
    log(me, '12', asyncio.current_task().get_name())
    raise ValueError(me + '13')

async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t41 = asyncio.create_task(f3(me + '.42'), name='t41')
    d43, p44 = await asyncio.wait([t41], return_when=asyncio.FIRST_COMPLETED)
    log(me, '45', t41 in d43)
    log(me, '46', t41.done(), t41.cancelled(), t41.cancelling())
    log(me, '47')
    log(me, '49', 'main ends')
    return me

async def main2(me):
    try:
        t50 = asyncio.create_task(f2(me + '.51'))
        log(me, '52')
        log(me, '53', t50.done(), t50.cancelled(), t50.cancelling())
        log(me, '54', await t50)
    except BaseException as e:
        log(me, '59', 'main failed', e)
    log(me, '60', 'main ends')
    return me
with asyncio.Runner() as runner:
    log('', 'result', runner.run(main1('m1')))
    log('', 'result', runner.run(main1('m1'), context=contextvars.copy_context()))
    log('', 'result', runner.run(main2('m2')))
log('', 'over')
