# topic: context managers
# level: 3
# about: Async context managers that misbehave, stacks of them, and which context a change of a variable is seen in
import asyncio
import contextlib
import contextvars
async def attempt(name, coro):
    try:
        print(name, repr(await coro))
    except BaseException as e:
        print(name, repr(e))
@contextlib.asynccontextmanager
async def good(n):
    print("enter", n)
    try:
        yield n
    except ValueError as e:
        print("swallowed", repr(e))
    finally:
        print("leave", n)
@contextlib.asynccontextmanager
async def twice():
    yield 1
    yield 2
@contextlib.asynccontextmanager
async def none():
    if False:
        yield 1
@contextlib.asynccontextmanager
async def again():
    try:
        yield 1
    except ValueError:
        yield 2
@contextlib.asynccontextmanager
async def replaces():
    try:
        yield 1
    except ValueError as e:
        raise RuntimeError("replaced") from e
class CM:
    def __init__(self, n):
        self.n = n
    async def __aenter__(self):
        print("aenter", self.n)
        return self.n
    async def __aexit__(self, kind, error, tb):
        print("aexit", self.n, repr(error))
        return self.n == 2
async def use(cm, error):
    async with cm as x:
        print("body", x)
        if error:
            raise ValueError("body")
    return "done"
async def stack(error):
    async with contextlib.AsyncExitStack() as s:
        await s.enter_async_context(CM(1))
        await s.enter_async_context(CM(2))
        s.callback(print, "callback", 3)
        s.push_async_callback(asyncio.sleep, 0.1)
        await s.enter_async_context(good(4))
        if error:
            raise RuntimeError("stack")
    return "stack done"
async def moved():
    s = contextlib.AsyncExitStack()
    await s.enter_async_context(CM(5))
    print("open")
    await s.aclose()
    print("closed")
var = contextvars.ContextVar("var", default=0)
async def setter(n):
    var.set(n)
    await asyncio.sleep(0)
    return var.get()
async def contexts():
    var.set(1)
    print(await asyncio.create_task(setter(2)), var.get())
    print(await setter(3), var.get())
    ctx = contextvars.copy_context()
    print(await asyncio.create_task(setter(4), context=ctx), var.get(), ctx.get(var))
    ctx.run(lambda: var.set(9))
    print(ctx.get(var), var.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("soon", var.get()))
    var.set(7)
    loop.call_soon(lambda: print("in ctx", var.get()), context=ctx)
    await asyncio.sleep(0)
    print(await asyncio.gather(setter(11), setter(12)), var.get())
    print(await asyncio.wait_for(setter(13), 1), var.get())
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(setter(14))
    print(t.result(), var.get())
    async with asyncio.timeout(1):
        await setter(15)
    print(var.get())
async def main():
    await attempt("good", use(good(1), False))
    await attempt("good", use(good(2), True))
    await attempt("twice", use(twice(), False))
    await attempt("none", use(none(), False))
    await attempt("again", use(again(), True))
    await attempt("replaces", use(replaces(), True))
    await attempt("CM1", use(CM(1), True))
    await attempt("CM2", use(CM(2), True))
    await attempt("stack", stack(False))
    await attempt("stack", stack(True))
    await moved()
    await contexts()
asyncio.run(main())
print(var.get())
