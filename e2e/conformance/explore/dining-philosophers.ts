// Each takes the fork on the left, thinks, and takes the one on the right.
import * as asyncio from "asyncio";

async function dine(name: string, hungry: number, left: asyncio.Lock, right: asyncio.Lock) {
  await asyncio.sleep(hungry);
  await asyncio.asyncWith(left, async () => {
    await asyncio.sleep(0.1);
    await asyncio.asyncWith(right, async () => {
      console.log(name, "eats");
    });
  });
}
async function main() {
  const [a, b] = [new asyncio.Lock(), new asyncio.Lock()];
  await asyncio.gather(dine("Ann", 0.1, a, b), dine("Bob", 0.25, b, a));
}
await asyncio.run(main());
