import asyncio

async def main():
    if 1 < 2 <= 3:
        word = "yes"
    else:
        word = "no"
    print(word)
    for i in range(3):
        last = i
    print(i, last)
    a, b = 1, 2
    a, b = b, a
    print(a, b)
    n = 3
    while n > 0:
        n -= 1
    print("n is", n, -7 // 2, 2 ** 3, "ab" * 2)
    x = y = 5
    print(x + y if x else 0)
    await asyncio.sleep(0)

asyncio.run(main())
