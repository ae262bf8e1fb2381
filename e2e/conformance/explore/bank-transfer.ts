// Two withdrawals read the balance before either writes it, or not.
import * as asyncio from "asyncio";

let balance = 100;
async function withdraw(amount: number, thinks: number) {
  await asyncio.sleep(thinks);
  const seen = balance;
  await asyncio.sleep(0.2);
  balance = seen - amount;
}
async function main() {
  await asyncio.gather(withdraw(30, 0.1), withdraw(50, 0.25));
  console.log("left", balance);
}
await asyncio.run(main());
