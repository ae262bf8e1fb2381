import * as asyncio from "asyncio";

const raw = new asyncio.Queue<string | null>(1);
const washed = new asyncio.Queue<string | null>(1);

async function pick() {
  for (const fruit of ["apple", "pear", "plum"]) {
    await asyncio.sleep(0.5);
    await raw.put(fruit);
  }
  await raw.put(null);
}

async function wash() {
  for (let fruit = await raw.get(); fruit !== null; fruit = await raw.get()) {
    await asyncio.sleep(1);
    await washed.put(`clean ${fruit}`);
  }
  await washed.put(null);
}

async function pack() {
  for (let fruit = await washed.get(); fruit !== null; fruit = await washed.get()) {
    await asyncio.sleep(2);
    console.log(`packed ${fruit}`);
  }
}

async function main() {
  await asyncio.gather(pick(), wash(), pack());
}

await asyncio.run(main());
