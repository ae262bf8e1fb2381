# topic: functools
# level: 1
# about: partial, wraps, reduce, cache and lru_cache, also of coroutine functions
import asyncio
import functools

def attempt(name, fn):
    try:
        print(name, fn())
    except Exception as error:
        print(name, type(error).__name__)

def add(a, b, c=0):
    return a + b + c

plus = functools.partial(add, 1)
print(plus(2), plus(2, 3), functools.partial(plus, 5)(), functools.partial(plus, 5).args == (1, 5))
print(functools.partial(plus, 5).func is add)

def twice(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        return fn(*args) * 2
    return wrapper

@twice
def three():
    return 3

print(three(), three.__name__, three.__wrapped__())
print(functools.reduce(lambda a, b: a * b, [2, 3, 4]), functools.reduce(lambda a, b: a + b, [], "x"))
print(functools.reduce(lambda a, b: (a or 5) - b, [1], None))
attempt("reduce of nothing", lambda: functools.reduce(lambda a, b: a, []))
attempt("partial of 1", lambda: functools.partial(1))

@functools.cache
def slow(n):
    print("compute", n)
    if n == 13:
        raise ValueError("bad luck")
    return n * n

print(slow(3), slow(3), slow("3" * 2 == "33"), slow.cache_info().hits, slow.cache_info().currsize)
attempt("unlucky", lambda: slow(13))
attempt("unlucky again", lambda: slow(13))
slow.cache_clear()
print(slow.cache_info().misses, slow(3))

@functools.lru_cache(maxsize=2)
def pair(a, b):
    print("pair", a, b)
    return a + b

for a, b in [(1, 2), (2, 1), (1, 2), (3, 4), (2, 1), (1, 2)]:
    pair(a, b)
print(pair.cache_info().hits, pair.cache_info().misses, pair.cache_info().maxsize, pair.cache_info().currsize)

@functools.cache
def tuples(value):
    print("tuples", list(value))
    return len(value)

print(tuples((1, "a")), tuples((1, "a")), tuples((1,)))

@functools.cache
async def once(n):
    print("runs", n)
    return n

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(functools.partial(print, "soon"), "and", "later")
    await asyncio.sleep(0)
    print(await once(1), await once(2))
    try:
        await once(1)
    except RuntimeError as error:
        print(error)
    print(await asyncio.gather(*map(functools.partial(asyncio.sleep, 0), "ab")))
    future = loop.create_future()
    future.add_done_callback(functools.partial(lambda word, f: print(word, f.result()), "result"))
    future.set_result(7)
    await asyncio.sleep(0)
    await asyncio.to_thread(functools.partial(print, "in a thread"))

asyncio.run(main())
