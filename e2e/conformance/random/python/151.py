# Seed 151: CPython exits with 0, having printed
# 0 m.13 2 starts
# 0 m 36 main failed RuntimeError('m.131')
# 0 m 37 main ends
# 0  result m
# 0  over
async def f2(me):
    log(me, '2', 'starts')
    raise RuntimeError(me + '1')

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, '14', await asyncio.wait_for(f2(me + '.13'), 0.47))
    except BaseException as e:
        log(me, '36', 'main failed', e)
    log(me, '37', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
