import * as asyncio from "asyncio";

async function guard(gate: string) {
  try {
    console.log(`${gate}: on guard`);
    await asyncio.sleep(3600);
  } finally {
    await asyncio.sleep(0.5);
    console.log(`${gate}: closed`);
  }
}

async function main() {
  const guards = asyncio.gather(guard("north"), guard("south"));
  await asyncio.sleep(1);
  console.log("that is all for today");
  guards.cancel();
  try {
    await guards;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("all gates are closed");
  }
}

await asyncio.run(main());
