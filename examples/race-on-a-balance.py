import asyncio

balance = 100

async def withdraw(name, amount):
    global balance
    before = balance
    await asyncio.sleep(amount / 10)  # the more, the longer the bank thinks
    balance = before - amount
    print(f"{name}: {before} - {amount} = {balance}")

async def main():
    await asyncio.gather(withdraw("Alice", 50), withdraw("Bob", 30))
    print(f"balance: {balance}")

asyncio.run(main())
