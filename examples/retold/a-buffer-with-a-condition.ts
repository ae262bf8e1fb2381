import * as asyncio from "asyncio";

const changed = new asyncio.Condition();
const buffer: string[] = [];

async function bake() {
  for (const bread of ["rye", "wheat"]) {
    await asyncio.sleep(2);
    await changed.acquire();
    buffer.push(bread);
    changed.notify();
    changed.release();
  }
}

async function eat(name: string) {
  await changed.acquire();
  while (buffer.length === 0) await changed.wait();
  console.log(`${name} has ${buffer.shift()}`);
  changed.release();
}

async function main() {
  await asyncio.gather(eat("Ann"), eat("Bob"), bake());
}

await asyncio.run(main());
