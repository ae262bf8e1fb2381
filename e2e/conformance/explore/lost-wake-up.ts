// A signal is given before anybody waits for it: the waiter waits for ever.
import * as asyncio from "asyncio";

async function main() {
  const bell = new asyncio.Event();
  async function guest() {
    await asyncio.sleep(0.2);
    await bell.wait();
    console.log("served");
  }
  async function host() {
    await asyncio.sleep(0.25);
    bell.set();
    bell.clear();
    console.log("rang");
  }
  await asyncio.gather(guest(), host());
}
await asyncio.run(main());
