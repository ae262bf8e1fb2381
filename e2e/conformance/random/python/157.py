# Seed 157: CPython exits with 0, having printed
# 0 m 20 BaseException RuntimeError('m14')
# 0 m 21
# 0 m 22 ValueError('task_done() called too many times')
# 0 m.23 10 starts
# 0 m.23 8 0
# 0 m 24 None
# 0 m 26 None
# 0 m 28
# 0 m 31 b25
# 0 m 33 main ends
# 0  result m
# 0  over
sem0 = asyncio.Semaphore(1)
var0 = contextvars.ContextVar('var0', default='unset')
queue0 = asyncio.LifoQueue(0)
queue1 = asyncio.Queue(1)

async def f0(me):
    log(me, '10', 'starts')
    log(me, '8', asyncio.current_task().uncancel())

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    token11 = var0.set(me + '12')
    asyncio.get_running_loop().call_later(0.02, lambda: log(me, '13', var0.get()))
    try:
        async with sem0:
            raise RuntimeError(me + '14')
    except BaseException as e:
        log(me, '20', 'BaseException', e)
    finally:
        log(me, '21')
    try:
        queue0.task_done()
    except Exception as e:
        log(me, '22', e)
    log(me, '24', await f0(me + '.23'))
    log(me, '26', await queue1.put('b25'))
    log(me, '28')
    t29 = asyncio.create_task(queue0.put('b30'), name='t29')
    log(me, '31', await queue1.get())
    log(me, '33', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
