import asyncio

balance = 100
lock = asyncio.Lock()

async def withdraw(name, amount):
    global balance
    async with lock:
        before = balance
        await asyncio.sleep(amount / 10)  # the more, the longer the bank thinks
        balance = before - amount
        print(f"{name}: {before} - {amount} = {balance}")

async def look():
    await asyncio.sleep(1)
    print(f"on the screen: {balance}")

async def main():
    await asyncio.gather(withdraw("Alice", 50), withdraw("Bob", 30), look())
    print(f"balance: {balance}")

asyncio.run(main())
