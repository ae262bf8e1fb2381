// Nothing here depends on time.
import * as asyncio from "asyncio";

async function work(name: string) {
  for (let i = 0; i < 2; i++) {
    await asyncio.sleep(0);
    console.log(name);
  }
}
async function main() {
  await asyncio.gather(work("a"), work("b"));
}
await asyncio.run(main());
