# topic: contextlib
# level: 2
# about: Managers of every kind, and exit stacks that swallow, raise and are handed over
import asyncio
import contextlib

class Manager:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, trace):
        print("exit", self.name, repr(error))
        if self.fail is not None:
            raise self.fail
        return self.swallow

class Later(Manager):
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self.__enter__()

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        return self.__exit__(kind, error, trace)

@contextlib.contextmanager
def section(name):
    print("begin", name)
    try:
        yield name * 2
    except KeyError:
        print("swallows")
    finally:
        print("end", name)

@contextlib.contextmanager
def twice():
    yield 1
    yield 2

@contextlib.contextmanager
def never():
    if False:
        yield 1

class Closable:
    def close(self):
        print("closed")

    async def aclose(self):
        await asyncio.sleep(0)
        print("aclosed")

async def attempt(name, fn):
    try:
        print(name, await fn())
    except BaseException as error:
        print(name, "raised", repr(error))

async def suppressing():
    with contextlib.suppress(ValueError, KeyError) as value:
        print("value", value)
        raise ValueError("gone")
    with contextlib.suppress(ValueError):
        print("nothing wrong")
    with contextlib.suppress(ValueError):
        raise ExceptionGroup("both", [ValueError("a"), ValueError("b")])
    with contextlib.suppress(asyncio.CancelledError):
        task = asyncio.create_task(asyncio.sleep(1))
        task.cancel()
        await task
    with contextlib.suppress(ValueError):
        raise ExceptionGroup("some", [ValueError("a"), TypeError("b")])

async def generators():
    with section("one") as value:
        print(value)
    with section("two"):
        raise KeyError("k")
    with section("three"):
        raise ValueError("v")

async def too_often():
    with twice():
        print("inside")

async def too_seldom():
    with never():
        print("inside")

async def too_often_after_an_error():
    @contextlib.contextmanager
    def stubborn():
        try:
            yield 1
        except ValueError:
            yield 2
    with stubborn():
        raise ValueError("x")

async def small_ones():
    with contextlib.nullcontext() as nothing, contextlib.nullcontext("given") as given:
        print(nothing, given)
    async with contextlib.nullcontext(3) as three:
        print(three)
    thing = Closable()
    with contextlib.closing(thing) as same:
        print(same is thing)
    async with contextlib.aclosing(thing) as same:
        print(same is thing)
    with contextlib.closing(thing):
        raise ValueError("in closing")

async def stack_in_order():
    async with contextlib.AsyncExitStack() as stack:
        print(stack.enter_context(Manager("a")), await stack.enter_async_context(Later("b")))
        stack.callback(print, "callback", 1)
        stack.push_async_callback(asyncio.sleep, 0)
        print(stack.push(lambda *args: print("pushed", repr(args[1]))) is not None)
        pushed = Manager("c")
        print(stack.push(pushed) is pushed)
        stack.push_async_exit(Later("d", swallow=True))
        raise ValueError("in the block")
    return "after"

async def stack_raises():
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(Manager("outer"))
        stack.enter_context(Manager("failing", fail=TypeError("in exit")))
        await stack.enter_async_context(Later("inner"))
        raise ValueError("in the block")

async def stack_swallows_what_an_exit_raised():
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(Manager("outer", swallow=True))
        stack.enter_context(Manager("failing", fail=TypeError("in exit")))
    return "after"

async def handed_over():
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(Manager("a"))
        await stack.enter_async_context(Later("b"))
        rest = stack.pop_all()
        print(type(rest) is contextlib.AsyncExitStack, rest is stack)
    print("nothing left yet")
    await rest.aclose()
    await rest.aclose()
    try:
        async with contextlib.AsyncExitStack() as stack:
            stack.enter_context(Manager("kept"))
            raise ValueError("not handed over")
            stack.pop_all()
    except ValueError as error:
        return error.args[0]

async def async_exit():
    async def swallow(kind, error, trace):
        print("async exit", repr(error))
        await asyncio.sleep(0)
        return True
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_exit(swallow)
        stack.enter_context(section("inside"))
        raise ValueError("x")
    return "swallowed"

async def plain_stack():
    stack = contextlib.ExitStack()
    stack.enter_context(Manager("a"))
    print(stack.callback(print, "undo", "one") is print)
    rest = stack.pop_all()
    stack.close()
    rest.close()
    with contextlib.ExitStack() as stack:
        stack.push(lambda kind, error, trace: isinstance(error, ValueError))
        raise ValueError("x")
    return "after"

async def pushed_while_leaving():
    stack = contextlib.ExitStack()
    stack.callback(lambda: stack.callback(print, "added on the way out"))
    stack.close()
    return "closed"

async def main():
    for fn in [suppressing, generators, too_often, too_seldom, too_often_after_an_error, small_ones, stack_in_order,
               stack_raises, stack_swallows_what_an_exit_raised, handed_over, async_exit, plain_stack, pushed_while_leaving]:
        await attempt(fn.__name__, fn)

asyncio.run(main())
