# Awaiting deeper and deeper is recursion: it ends where CPython ends it, in a task of its own as well.
import asyncio

deepest = 0


async def down(n):
    global deepest
    deepest = n
    return 1 + await down(n + 1)


async def back(n):
    return n if n == 0 else 1 + await back(n - 1)


async def main():
    print(await back(900))
    try:
        await down(0)
    except RecursionError as error:
        print(deepest, error)
    task = asyncio.create_task(down(0))
    await asyncio.wait([task])
    print(deepest, repr(task.exception()), isinstance(task.exception(), RuntimeError))
    print(await back(900))


asyncio.run(main())
try:
    asyncio.run(down(0))
except RecursionError as error:
    print(deepest, error)
