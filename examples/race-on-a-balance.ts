import * as asyncio from "asyncio";

let balance = 100;

async function withdraw(name: string, amount: number) {
  const before = balance;
  await asyncio.sleep(amount / 10); // the more, the longer the bank thinks
  balance = before - amount;
  console.log(`${name}: ${before} - ${amount} = ${balance}`);
}

async function main() {
  await asyncio.gather(withdraw("Alice", 50), withdraw("Bob", 30));
  console.log(`balance: ${balance}`);
}

await asyncio.run(main());
