import * as asyncio from "asyncio";

async function greet(name: string) {
  console.log("hello,", name);
  await asyncio.sleep(1);
  console.log("bye,", name);
}

async function main() {
  const first = greet("Ann");
  const second = greet("Bob");
  console.log("both called");
  await first;
  await second;
}

await asyncio.run(main());
