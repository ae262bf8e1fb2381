# Seed 167: CPython exits with 0, having printed
# 0 m 20 0
# 50 m.27 1
# 50 m 22 m.27
# 50 m.27 2 SystemExit(7)
# 50  error SystemExit(7)
# 50  over
class Manager:

    def __init__(self, me):
        self.me = me

    async def __aenter__(self):
        me = self.me
        log(me, '1')
        return self.me

    async def __aexit__(self, kind, error, traceback):
        me = self.me
        log(me, '2', error)
        return isinstance(error, ValueError)

async def main(me):
    this_task = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, this_task.cancel)
    log(me, '20', asyncio.current_task().uncancel())
    await asyncio.sleep(0.05)
    await asyncio.sleep(0)
    async with Manager(me + '.27') as entered21:
        log(me, '22', entered21)
        raise SystemExit(7)
try:
    log('', 'result', asyncio.run(main('m')))
except BaseException as e:
    log('', 'error', e)
log('', 'over')
