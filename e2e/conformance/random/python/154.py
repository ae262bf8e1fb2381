# Seed 154: CPython exits with 0, having printed
# 0 m 25 QueueEmpty()
# 0 m 26
# 30 m 28 True
# 30 m 29
# 30 m 32 False
# 30 m 35 [None]
# 30 m 38 Task-1
# 30 m 41 m.391
# 30 m 41 m.392
# 50 m 41 m.393
# 50 m 48 ValueError ValueError('m.394')
# 50 m 49
# 80 m 50
# 80 m 51 b31
# 80 m 54 main ends
# 80  result m
# 580  result end
# 580  over
async def gen0(me):
    yield (me + '1')
    yield (me + '2')
    await asyncio.sleep(0.02)
    yield (me + '3')
    raise ValueError(me + '4')
queue0 = asyncio.Queue(0)

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    try:
        log(me, '24', queue0.get_nowait())
    except Exception as e:
        log(me, '25', e)
    log(me, '26')
    await asyncio.sleep(0.01)
    t27 = asyncio.create_task(queue0.get())
    await asyncio.sleep(0.02)
    log(me, '28', t27.cancel())
    try:
        log(me, '29')
        g30 = asyncio.gather(queue0.put('b31'))
        g30.add_done_callback(lambda g: log(me, '32', g.cancelled()))
        log(me, '35', await g30)
        queue0.task_done()
        log(me, '38', asyncio.current_task().get_name())
        async for x40 in gen0(me + '.39'):
            log(me, '41', x40)
            t42 = asyncio.create_task(queue0.join())
    except ValueError as e:
        log(me, '48', 'ValueError', e)
    finally:
        log(me, '49')
        await asyncio.sleep(0.03)
        log(me, '50')
    await asyncio.sleep(0)
    log(me, '51', queue0.get_nowait())
    log(me, '54', 'main ends')
    return me
loop0 = asyncio.new_event_loop()
log('', 'result', loop0.run_until_complete(main('m')))
left = asyncio.all_tasks(loop0)
for task in left:
    pass
log('', 'result', loop0.run_until_complete(asyncio.wait_for(asyncio.sleep(0.5, 'end'), 1)))
loop0.close()
log('', 'over')
