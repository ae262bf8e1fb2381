// A time limit that is a little longer than the answer takes.
import * as asyncio from "asyncio";

async function answer() {
  await asyncio.sleep(0.1);
  return 42;
}
async function main() {
  try {
    console.log(await asyncio.waitFor(answer(), 0.12));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("too late");
  }
}
await asyncio.run(main());
