# Seed 160: CPython exits with 0, having printed
# 220 m 33
# 540 m 36 m35
# 540 m 39
# 540 m 41
# 540 m.45 25 starts
# 540 m 46 None
# 540 m 48 main ends
# 540 m 38
# 540 m.43 22 starts
# 540 m.43 19 False
# 540 m.43 21
# 540 handler  ValueError('in a callback')
# 540  result m
# 540  over
var0 = contextvars.ContextVar('var0', default='unset')

async def f3(me):
    pass

async def f2(me):
    log(me, '22', 'starts')
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.23) as cm18:
            t15 = asyncio.create_task(asyncio.wait_for(f3(me + '.16'), 0.31))
            t15.add_done_callback(fail)
            var0.set(me + '17')
            log(me, '19', cm18.expired())
    finally:
        log(me, '21')

async def f1(me):
    log(me, '25', 'starts')
    var0.set(me + '23')

async def main(me):
    asyncio.get_running_loop().set_exception_handler(handle)
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    asyncio.get_running_loop().call_later(0.22, log, me, '33')
    await asyncio.sleep(0.14)
    token34 = var0.set(me + '35')
    await asyncio.sleep(0.4)
    log(me, '36', var0.get())
    h37 = asyncio.get_running_loop().call_soon(log, me, '38')
    async with asyncio.timeout(0.39):
        try:
            log(me, '39')
        finally:
            log(me, '41')
        t42 = asyncio.create_task(f2(me + '.43'))
        asyncio.get_running_loop().call_later(0.14, log, me, '44')
    log(me, '46', await f1(me + '.45'))
    log(me, '48', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
