import * as asyncio from "asyncio";

async function worker(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${name} done`);
}

async function broken() {
  await asyncio.sleep(1);
  throw new asyncio.RuntimeError("broken after 1 s");
}

async function main() {
  try {
    await asyncio.gather(worker("quick", 0.5), broken(), worker("slow", 2));
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log("caught:", error.message);
  }

  console.log("main goes on");
  await asyncio.sleep(2);
  console.log("main done");
}

await asyncio.run(main());
