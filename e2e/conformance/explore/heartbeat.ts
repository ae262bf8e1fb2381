// A watchdog is fed in time, or bites.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  function bite() {
    console.log("bites");
  }
  let watchdog = loop.callLater(0.25, bite);
  for (let i = 0; i < 2; i++) {
    await asyncio.sleep(0.2);
    watchdog.cancel();
    watchdog = loop.callLater(0.25, bite);
  }
  watchdog.cancel();
  console.log("ends");
}
await asyncio.run(main());
