import * as asyncio from "asyncio";

let balance = 100;
const lock = new asyncio.Lock();

async function withdraw(name: string, amount: number) {
  await asyncio.asyncWith(lock, async () => {
    const before = balance;
    await asyncio.sleep(amount / 10); // the more, the longer the bank thinks
    balance = before - amount;
    console.log(`${name}: ${before} - ${amount} = ${balance}`);
  });
}

async function look() {
  await asyncio.sleep(1);
  console.log(`on the screen: ${balance}`);
}

async function main() {
  await asyncio.gather(withdraw("Alice", 50), withdraw("Bob", 30), look());
  console.log(`balance: ${balance}`);
}

await asyncio.run(main());
