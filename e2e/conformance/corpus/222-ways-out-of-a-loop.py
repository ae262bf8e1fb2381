# topic: loops
# level: 3
# about: SystemExit and KeyboardInterrupt from tasks, groups and callbacks; loops that are stopped, run again and closed
import asyncio
async def leaves(error):
    await asyncio.sleep(0.1)
    raise error
async def child():
    try:
        await asyncio.sleep(1)
    finally:
        print("child cleaned")
async def group(error):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child())
        tg.create_task(leaves(error))
async def callback(error):
    def fail():
        raise error
    asyncio.get_running_loop().call_later(0.1, fail)
    await asyncio.sleep(1)
async def gathered(error):
    print(await asyncio.gather(leaves(error), child(), return_exceptions=True))
async def caught(error):
    try:
        await leaves(error)
    except BaseException as e:
        print("caught", repr(e))
async def awaited(error):
    t = asyncio.create_task(leaves(error))
    try:
        await t
    except BaseException as e:
        print("awaited", repr(e))
        raise
def attempt(coro):
    try:
        print(asyncio.run(coro))
    except BaseException as e:
        print("run:", repr(e))
attempt(group(SystemExit(4)))
attempt(callback(SystemExit(5)))
attempt(callback(KeyboardInterrupt("k")))
attempt(gathered(SystemExit(6)))
attempt(caught(SystemExit(7)))
attempt(awaited(SystemExit(8)))
loop = asyncio.new_event_loop()
f = loop.create_future()
f.set_result("done already")
print(loop.run_until_complete(f))
g = loop.create_future()
loop.call_later(0.1, loop.stop)
loop.call_later(0.2, g.set_result, "later")
try:
    loop.run_until_complete(g)
except RuntimeError as e:
    print(e)
print(loop.run_until_complete(g))
t = loop.create_task(asyncio.sleep(0.1, "task before run"))
print(loop.run_until_complete(t))
loop.stop()
loop.call_soon(print, "one iteration")
loop.call_soon(loop.call_soon, print, "not yet")
loop.run_forever()
print("stopped")
loop.call_soon(loop.stop)
loop.run_forever()
h = loop.call_later(5, print, "never")
print(h.cancelled(), h.when() > 0)
h.cancel()
print(h.cancelled())
print(loop.run_until_complete(asyncio.wait_for(asyncio.sleep(0, "x"), 1)))
loop.close()
loop.close()
async def sets():
    ts = {asyncio.create_task(asyncio.sleep(0.1, 1))}
    d, p = await asyncio.wait(ts)
    print(len(d), len(p))
    d, p = await asyncio.wait([asyncio.create_task(asyncio.sleep(1)), asyncio.create_task(leaves(ValueError("w")))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(d), len(p), [repr(t.exception()) for t in d])
    d2, p2 = await asyncio.wait(p, timeout=0.1)
    print(len(d2), len(p2))
    for c in asyncio.as_completed([asyncio.sleep(0.2, "b"), asyncio.sleep(0.1, "a"), leaves(ValueError("c"))], timeout=0.15):
        try:
            print(await c)
        except Exception as e:
            print(repr(e))
asyncio.run(sets())
