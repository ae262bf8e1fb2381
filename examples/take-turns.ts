import * as asyncio from "asyncio";

async function count(name: string) {
  for (let number = 1; number < 4; number++) {
    console.log(name, number);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(count("A"), count("B"));
}

await asyncio.run(main());
