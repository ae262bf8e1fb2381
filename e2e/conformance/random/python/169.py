# Seed 169: CPython exits with 0, having printed
# 0 m 31 m.342
# 0 m 32
# 0 m 33 0
# 0 m.34 3 None
# 0 m 31 m.344
# 0 m 32
# 0 m 33 0
# 0 m 31 m.346
# 0 m 32
# 0 m 33 0
# 0 m.34 7 None
# 0 m.34 8 unset
# 60 m.34 9
# 620 m 40 main ends
# 620 m.37 27 starts
# 620 m.37 13 m.37.142
# 620 m.37.14 3 None
# 620 m.37 13 m.37.144
# 620 m.37 13 m.37.146
# 620 m.37.14 7 None
# 620 m.37.14 8 unset
# 620  result m
# 620  over
var0 = contextvars.ContextVar('var0', default='unset')

async def gen0(me):
    try:
        sent1 = (yield (me + '2'))
        log(me, '3', sent1)
        yield (me + '4')
        sent5 = (yield (me + '6'))
        log(me, '7', sent5)
    finally:
        log(me, '8', var0.get())
        await asyncio.sleep(0.06)
        log(me, '9')

async def f1(me):
    log(me, '27', 'starts')
    async with contextlib.aclosing(gen0(me + '.14')) as gen_11:
        async for x12 in gen_11:
            log(me, '13', x12)

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    async with contextlib.aclosing(gen0(me + '.34')) as gen_29:
        async for x30 in gen_29:
            log(me, '31', x30)
            log(me, '32')
            log(me, '33', asyncio.current_task().cancelling())
    await asyncio.sleep(0.56)
    t36 = asyncio.ensure_future(f1(me + '.37'))
    f38 = asyncio.get_running_loop().create_future()
    log(me, '40', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
