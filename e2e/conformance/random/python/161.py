# Seed 161: CPython exits with 0, having printed
# 0 m1 17 True
# 0  error CancelledError()
# 0 m2.27 14 starts
# 60 m2.27.5 4 starts
# 60 m2.27.5 3
# 60  error RuntimeError('m2.27.51')
# 60  over
var0 = contextvars.ContextVar('var0', default='unset')

async def f1(me):
    log(me, '4', 'starts')
    try:
        raise RuntimeError(me + '1')
    finally:
        log(me, '3')

async def f0(me):
    log(me, '14', 'starts')
    await asyncio.sleep(0.06)
    log(me, '6', await f1(me + '.5'))

async def main1(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    token15 = var0.set(me + '16')
    log(me, '17', asyncio.current_task().cancel())
    await asyncio.sleep(0.05)

async def main2(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, '28', await f0(me + '.27'))
with asyncio.Runner() as runner:
    try:
        log('', 'result', runner.run(main1('m1')))
    except BaseException as e:
        log('', 'error', e)
    try:
        log('', 'result', runner.run(main2('m2')))
    except BaseException as e:
        log('', 'error', e)
log('', 'over')
