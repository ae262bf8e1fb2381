import asyncio

async def f(x):
    await asyncio.sleep(0.1)
    return x + 1

async def main():
    tasks = [asyncio.create_task(f(x)) for x in (1, 2, 3)]
    results = [await t for t in tasks]
    print(results, sum(results), max(results))
    squares = {x: x * x for x in range(3)}
    print(squares[2], len(squares))

asyncio.run(main())
