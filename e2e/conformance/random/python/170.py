# Seed 170: CPython exits with 0, having printed
# 0 m.5 2 starts
# 0 m.7 2 starts
# 0 m.9 2 starts
# 330 m.5 1
# 330 m.7 1
# 330 m.9 1
# 330 m.13 2 starts
# 330 m.16 2 starts
# 330 m.18 2 starts
# 330 m 22
# 330 m.24 2 starts
# 660 m.13 1
# 660 m.16 1
# 660 m.18 1
# 660 m.24 1
# 1670 m 27 main ends
# 1670  result m
# 1670  over
async def f0(me):
    log(me, '2', 'starts')
    await asyncio.sleep(0.33)
    log(me, '1')

async def main(me):
    async with asyncio.TaskGroup() as tg3:
        t4 = tg3.create_task(f0(me + '.5'))
        t6 = tg3.create_task(f0(me + '.7'))
        t8 = tg3.create_task(f0(me + '.9'))
    h10 = asyncio.get_running_loop().call_later(0, log, me, '11')
    h10.cancel()
    t12 = asyncio.create_task(f0(me + '.13'))
    async with asyncio.TaskGroup() as tg14:
        t15 = tg14.create_task(f0(me + '.16'))
        t17 = tg14.create_task(f0(me + '.18'))
        t19 = tg14.create_task(asyncio.sleep(0.78, '20'))
        h21 = asyncio.get_running_loop().call_soon(log, me, '22')
        t23 = asyncio.create_task(f0(me + '.24'))
    await asyncio.sleep(0.56)
    asyncio.get_running_loop().call_soon(fail, me + '.25')
    asyncio.get_running_loop().call_later(0.69, t12.cancel)
    log(me, '27', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
