# topic: queues
# level: 3
# about: What shutdown does to those who wait, at once or not; barriers that are reset, aborted, entered as blocks
import asyncio
async def attempt(name, coro):
    try:
        print(name, repr(await coro))
    except BaseException as e:
        print(name, repr(e))
async def main():
    q = asyncio.Queue(1)
    g = [asyncio.create_task(attempt(f"get{i}", q.get())) for i in range(2)]
    await asyncio.sleep(0)
    q.shutdown()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await attempt("put", q.put(1))
    try:
        q.put_nowait(1)
    except asyncio.QueueShutDown as e:
        print(repr(e))
    try:
        q.get_nowait()
    except asyncio.QueueShutDown as e:
        print(repr(e))
    q = asyncio.Queue(2)
    q.put_nowait("a")
    q.put_nowait("b")
    p = asyncio.create_task(attempt("put", q.put("c")))
    j = asyncio.create_task(attempt("join", q.join()))
    await asyncio.sleep(0)
    q.shutdown()
    await asyncio.sleep(0.1)
    await attempt("get", q.get())
    q.task_done()
    print(q.qsize(), q.empty(), q.full())
    q.shutdown(immediate=True)
    await asyncio.sleep(0.1)
    print(q.qsize(), j.done())
    await attempt("get", q.get())
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    b = asyncio.Barrier(3)
    async def wait(n):
        try:
            print(n, "got", await b.wait())
        except asyncio.BrokenBarrierError as e:
            print(n, repr(e))
    ts = [asyncio.create_task(wait(i)) for i in range(3)]
    await asyncio.sleep(0.1)
    ts = [asyncio.create_task(wait(i)) for i in range(2)]
    await asyncio.sleep(0)
    print(b.n_waiting, b.parties, b.broken)
    await b.reset()
    await asyncio.sleep(0.1)
    print(b.n_waiting, b.broken)
    ts = [asyncio.create_task(wait(i)) for i in range(2)]
    await asyncio.sleep(0)
    await b.abort()
    await asyncio.sleep(0.1)
    print(b.broken)
    await wait(9)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
    async with asyncio.Barrier(1) as i:
        print("with", i)
asyncio.run(main())
