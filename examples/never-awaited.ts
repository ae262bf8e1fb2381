import * as asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  console.log("hello", name);
}

async function main() {
  greet("nobody");
  await greet("world");
}

await asyncio.run(main());
