# Seed 163: CPython exits with 0, having printed
# 0 m.27 15 starts
# 10 m.27 7 ['2', ['3']]
# 20 m.27 9
# 30 m 25
# 30 m 30 False
# 30 m 32 True
# 30 m 38 CancelledError CancelledError()
# 30 m 40 0
# 30 m 41 main ends
# 30  result m
# 30  over
async def f2(me):
    log(me, '15', 'starts')
    g1 = asyncio.shield(asyncio.gather(asyncio.sleep(0.01, '2'), asyncio.gather(asyncio.sleep(0.01, '3')), return_exceptions=True))
    asyncio.get_running_loop().call_later(0.03, g1.cancel)
    log(me, '7', await g1)
    asyncio.get_running_loop().call_later(0.01, log, me, '9')
    t10 = asyncio.ensure_future(asyncio.sleep(0.02, '11'))
    t10.add_done_callback(fail)
    await asyncio.sleep(0.03)

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    h24 = asyncio.get_running_loop().call_later(0.03, log, me, '25')
    t26 = asyncio.create_task(f2(me + '.27'))
    d28, p29 = await asyncio.wait([t26], return_when=asyncio.ALL_COMPLETED, timeout=0.03)
    log(me, '30', t26 in d28)
    asyncio.get_running_loop().call_later(0.03, log, me, '31')
    try:
        log(me, '32', t26.cancel())
        asyncio.get_running_loop().call_later(0.02, fail, me + '.33')
        for c34 in asyncio.as_completed([t26]):
            log(me, '35', await c34)
    except asyncio.CancelledError as e:
        log(me, '38', 'CancelledError', e)
    log(me, '40', t26.uncancel())
    log(me, '41', 'main ends')
    return me
log('', 'result', asyncio.run(main('m')))
log('', 'over')
