# Two withdrawals read the balance before either writes it, or not.
import asyncio


balance = 100
async def withdraw(amount, thinks):
    global balance
    await asyncio.sleep(thinks)
    seen = balance
    await asyncio.sleep(0.2)
    balance = seen - amount
async def main():
    await asyncio.gather(withdraw(30, 0.1), withdraw(50, 0.25))
    print("left", balance)
asyncio.run(main())
