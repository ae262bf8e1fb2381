# Seed 172: CPython exits with 0, having printed
# 2000 m 24 main failed CancelledError()
# 2000 m 25 main ends
# 2000  result m
# 2000  over
queue0 = asyncio.Queue(0)
var0 = contextvars.ContextVar('var0', default='unset')

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, '16', await queue0.get())
    except BaseException as e:
        log(me, '24', 'main failed', e)
    log(me, '25', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
