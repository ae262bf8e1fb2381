// A blocking call holds everybody up: who is late goes in the order of the deadlines.
import * as asyncio from "asyncio";
import * as time from "time";

async function wake(name: string, delay: number) {
  await asyncio.sleep(delay);
  console.log(name);
}
async function block() {
  await asyncio.sleep(0.05);
  await time.sleep(0.2);
  console.log("awake");
}
async function main() {
  await asyncio.gather(wake("a", 0.1), wake("b", 0.12), block());
}
await asyncio.run(main());
