# Seed 164: CPython exits with 0, having printed
# 0 m 29 True
# 0  error CancelledError('c28')
# 0  over
lock0 = asyncio.Lock()
sem0 = asyncio.Semaphore(2)
event0 = asyncio.Event()
event1 = asyncio.Event()
barrier0 = asyncio.Barrier(2)
var0 = contextvars.ContextVar('var0', default='unset')

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    t27 = asyncio.create_task(barrier0.wait())
    asyncio.get_running_loop().call_later(0.06, t27.cancel)
    event1.set()
    log(me, '29', asyncio.current_task().cancel('c28'))
    await asyncio.sleep(0.06)
try:
    log('', 'result', asyncio.run(main('m')))
except BaseException as e:
    log('', 'error', e)
log('', 'over')
