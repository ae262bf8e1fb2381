// Who gets one of two places, and in which order they go.
import * as asyncio from "asyncio";

async function guest(name: string, comes: number, stays: number, places: asyncio.Semaphore) {
  await asyncio.sleep(comes);
  await asyncio.asyncWith(places, async () => {
    console.log(name, "in");
    await asyncio.sleep(stays);
  });
}
async function main() {
  const places = new asyncio.Semaphore(1);
  await asyncio.gather(guest("a", 0.1, 0.1, places), guest("b", 0.12, 0.1, places));
}
await asyncio.run(main());
