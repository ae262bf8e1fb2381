# topic: locks
# level: 2
# about: Conditions, semaphores, events, queues, names, cancellation and nested groups, one after another
import asyncio
import time
async def attempt(name, coro):
    try:
        print(name, repr(await coro))
    except BaseException as e:
        print(name, repr(e))
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        await asyncio.sleep(0.01)
async def cond_user(c, n, log):
    async with c:
        await c.wait()
        log.append(n)
        await asyncio.sleep(0)
async def conditions():
    c = asyncio.Condition()
    log = []
    ts = [asyncio.create_task(cond_user(c, i, log)) for i in range(4)]
    await asyncio.sleep(0)
    async with c:
        c.notify(2)
    await asyncio.sleep(0.1)
    print(log)
    ts[2].cancel()
    async with c:
        c.notify()
    await asyncio.sleep(0.1)
    print(log, [t.done() for t in ts])
    await attempt("timeout", asyncio.wait_for(cond_user(c, 9, log), 0.1))
    print(c.locked())
async def sems():
    s = asyncio.Semaphore(2)
    order = []
    async def use(n):
        async with s:
            order.append(n)
            await asyncio.sleep(0.1 * n)
    ts = [asyncio.create_task(use(n)) for n in range(5)]
    await asyncio.sleep(0.05)
    print(s.locked(), order)
    ts[3].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(s.locked(), order)
async def names():
    t = asyncio.create_task(asyncio.sleep(0), name="n")
    print(t.get_name())
    t.set_name("m")
    print(t.get_name(), asyncio.iscoroutine(t), asyncio.isfuture(t))
    c = asyncio.sleep(0)
    print(asyncio.iscoroutine(c))
    c.close()
    print(asyncio.ensure_future(t) is t)
    await t
    e = asyncio.Event()
    print(e.is_set())
    w = asyncio.create_task(e.wait())
    await asyncio.sleep(0)
    e.set()
    e.clear()
    print(await w, e.is_set())
    q = asyncio.PriorityQueue()
    for item in ([2, "b"], [1, "z"], [1, "a"]):
        await q.put(item)
    print(await q.get(), await q.get(), await q.get())
    q = asyncio.LifoQueue()
    for item in (1, 2, 3):
        q.put_nowait(item)
    print(q.get_nowait(), q.get_nowait())
    q = asyncio.Queue(2)
    p = asyncio.create_task(producer(q, 4))
    await asyncio.sleep(0.1)
    print(q.full(), q.qsize())
    print(await q.get(), await q.get(), await q.get(), await q.get())
    await p
async def cancels():
    async def stubborn():
        for i in range(2):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError as e:
                print("ignored", repr(e))
        return "survived"
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(t.cancel("one"), t.cancel("two"), t.cancelling())
    await asyncio.sleep(0)
    print(t.cancel("three"), t.cancelling(), t.uncancel())
    await attempt("stubborn", t)
    print(t.cancel(), t.cancelled(), t.cancelling())
    async def outer():
        try:
            await asyncio.shield(inner)
        except asyncio.CancelledError:
            print("outer cancelled", inner.done())
            raise
    inner = asyncio.create_task(asyncio.sleep(0.1, "inner"))
    o = asyncio.create_task(outer())
    await asyncio.sleep(0)
    o.cancel()
    await attempt("outer", o)
    await attempt("inner", inner)
    async def me():
        asyncio.current_task().cancel("self")
        print("still here")
        await asyncio.sleep(0)
        print("never")
    await attempt("me", asyncio.create_task(me()))
    t = asyncio.create_task(asyncio.sleep(1))
    try:
        async with asyncio.timeout(0.05):
            await t
    except TimeoutError as e:
        print(repr(e), t.cancelled(), repr(e.__cause__))
async def nested():
    try:
        async with asyncio.TaskGroup() as a:
            async with asyncio.TaskGroup() as b:
                b.create_task(fails("b1"))
                b.create_task(fails("b2"))
            print("not reached")
    except BaseExceptionGroup as e:
        print(repr(e))
        mine, rest = e.split(ValueError)
        print(repr(mine), repr(rest))
        print(str(e))
async def fails(text):
    await asyncio.sleep(0.01)
    raise ValueError(text)
async def main():
    await conditions()
    await sems()
    await names()
    await cancels()
    await nested()
asyncio.run(main())
