import * as asyncio from "asyncio";

const slots = new asyncio.Semaphore(3);

async function call(id: number) {
  await slots.acquire();
  try {
    await asyncio.sleep(id % 4 === 0 ? 2 : 1);
  } finally {
    slots.release();
  }
}

async function main() {
  await asyncio.gather(...Array.from({ length: 20 }, (_, id) => call(id)));
  console.log("20 calls are done");
}

await asyncio.run(main());
