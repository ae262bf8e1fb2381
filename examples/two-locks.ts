import * as asyncio from "asyncio";

const fork = new asyncio.Lock();
const spoon = new asyncio.Lock();

async function cook() {
  await fork.acquire();
  console.log("cook has the fork");
  await asyncio.sleep(1);
  await spoon.acquire();
  console.log("cook has both");
}

async function waiter() {
  await spoon.acquire();
  console.log("waiter has the spoon");
  await asyncio.sleep(1);
  await fork.acquire();
  console.log("waiter has both");
}

async function main() {
  await asyncio.gather(cook(), waiter());
}

await asyncio.run(main());
