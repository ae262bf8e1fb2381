import asyncio

class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    async def deposit(self, amount):
        await asyncio.sleep(0.1)
        self.balance += amount
        return self.balance

    def describe(self):
        return f"{self.owner}: {self.balance}"

async def main():
    account = Account("Ann", balance=10)
    print(await account.deposit(5))
    print(account.describe())

asyncio.run(main())
