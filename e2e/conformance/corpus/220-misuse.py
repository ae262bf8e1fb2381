# topic: errors
# level: 3
# about: What every primitive says when it is misused: timeouts, groups, waits, locks, queues, context variables
import asyncio
import contextvars
import queue
import threading
async def nop():
    return 1
async def attempt(name, coro):
    try:
        print(name, repr(await coro))
    except BaseException as e:
        print(name, repr(e))
async def timeouts():
    t = asyncio.timeout(1)
    print(t.expired())
    try:
        t.reschedule(2)
    except RuntimeError as e:
        print(repr(e))
    async with t:
        try:
            async with t:
                print("never")
        except RuntimeError as e:
            print(repr(e))
        print(t.expired())
    try:
        t.reschedule(2)
    except RuntimeError as e:
        print(repr(e))
    t = asyncio.timeout(-1)
    try:
        async with t:
            print("in")
            await asyncio.sleep(0)
            print("not here")
    except TimeoutError as e:
        print(repr(e), t.expired())
    t = asyncio.timeout(0)
    async with t:
        print("no await in it")
    print(t.expired())
    t = asyncio.timeout(None)
    async with t:
        t.reschedule(asyncio.get_running_loop().time() + 0.1)
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print("inside", repr(e), asyncio.current_task().cancelling())
    print("swallowed")
async def groups():
    tg = asyncio.TaskGroup()
    try:
        tg.create_task(nop())
    except RuntimeError as e:
        print(type(e).__name__)
    async with tg:
        try:
            async with tg:
                print("never")
        except RuntimeError as e:
            print(type(e).__name__)
    try:
        tg.create_task(nop())
    except RuntimeError as e:
        print(type(e).__name__)
async def waits():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(repr(e))
    c = nop()
    try:
        await asyncio.wait([c])
    except Exception as e:
        print(repr(e))
    await c
    t = asyncio.create_task(nop())
    try:
        await asyncio.wait([t], return_when="x")
    except ValueError as e:
        print(repr(e))
    try:
        await asyncio.wait(t)
    except Exception as e:
        print(repr(e))
    try:
        asyncio.as_completed(t)
    except Exception as e:
        print(repr(e))
    try:
        asyncio.gather(1)
    except Exception as e:
        print(repr(e))
    try:
        asyncio.shield(2)
    except Exception as e:
        print(repr(e))
    try:
        asyncio.create_task(t)
    except Exception as e:
        print(type(e).__name__)
    try:
        asyncio.ensure_future(3)
    except Exception as e:
        print(repr(e))
    f = loop.create_future()
    try:
        f.result()
    except asyncio.InvalidStateError as e:
        print(repr(e))
    try:
        f.exception()
    except asyncio.InvalidStateError as e:
        print(repr(e))
    f.set_result(3)
    try:
        f.set_result(4)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)
    g = loop.create_future()
    g.set_exception(ValueError)
    print(repr(g.exception()))
    try:
        await t
        t.set_result(3)
    except RuntimeError as e:
        print(repr(e))
    try:
        t.set_exception(ValueError())
    except RuntimeError as e:
        print(repr(e))
    await attempt("negative", asyncio.sleep(-1, "v"))
    await attempt("timeout 0", asyncio.wait_for(nop(), 0))
    await attempt("timeout -1", asyncio.wait_for(asyncio.sleep(1), -1))
    await attempt("timeout none", asyncio.wait_for(nop(), None))
async def locks():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError as e:
        print(repr(e))
    c = asyncio.Condition()
    try:
        c.notify()
    except RuntimeError as e:
        print(repr(e))
    try:
        c.notify_all()
    except RuntimeError as e:
        print(repr(e))
    try:
        await c.wait()
    except RuntimeError as e:
        print(repr(e))
    async with c:
        print(await c.wait_for(lambda: 42))
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(repr(e))
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(repr(e))
    q = asyncio.Queue()
    try:
        q.task_done()
    except ValueError as e:
        print(repr(e))
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        q.put_nowait(1)
    except asyncio.QueueFull as e:
        print(repr(e))
    l = threading.Lock()
    try:
        l.release()
    except RuntimeError as e:
        print(repr(e))
    tq = queue.Queue(1)
    try:
        tq.get_nowait()
    except queue.Empty as e:
        print(repr(e))
    tq.put_nowait(1)
    try:
        tq.put_nowait(1)
    except queue.Full as e:
        print(repr(e))
    try:
        tq.task_done()
        tq.task_done()
    except ValueError as e:
        print(repr(e))
    v = contextvars.ContextVar("v")
    try:
        v.get()
    except LookupError as e:
        print("LookupError")
    print(v.get(5))
    token = v.set(1)
    v.reset(token)
    try:
        v.reset(token)
    except RuntimeError as e:
        print("RuntimeError")
    await attempt("none", asyncio.wait_for(asyncio.Event().wait(), 0.1))
async def main():
    await timeouts()
    await groups()
    await waits()
    await locks()
asyncio.run(main())
