# Seed 152: CPython exits with 0, having printed
# 0 m 34 True
# 0 m 35
# 0 m.38 30 starts
# 0 m.38 25 True
# 0 m.38 27 QueueEmpty()
# 0 m 39 None
# 0 m.38.29 22 1
# 0 m.38.29 24 QueueFull()
# 1030 m 43 main ends
# 1030  result m
# 1030  over
queue0 = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue(1)

async def f3(me):
    pass

async def f0(me):
    log(me, '30', 'starts')
    t19 = asyncio.ensure_future(queue0.get())
    n21 = 0

    async def inner20(me):
        nonlocal n21
        n21 += 1
        log(me, '22', n21)
        try:
            queue1.put_nowait('a23')
        except Exception as e:
            log(me, '24', e)
    log(me, '25', t19.cancel())
    try:
        log(me, '26', queue1.get_nowait())
    except Exception as e:
        log(me, '27', e)
    t28 = asyncio.create_task(inner20(me + '.29'))

async def main(me):
    t31 = asyncio.create_task(f3(me + '.32'))
    if t31.done() and (not t31.cancelled()):
        pass
    log(me, '34', t31.cancel())
    asyncio.get_running_loop().call_later(0.07, t31.cancel)
    log(me, '35')
    t36 = asyncio.create_task(queue1.put('a37'), name='t36')
    log(me, '39', await f0(me + '.38'))
    await asyncio.sleep(0.24)
    await asyncio.sleep(0.79)
    asyncio.get_running_loop().call_later(0.31, t31.cancel)
    log(me, '43', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
