// Two fields are written with a wait between them, and read meanwhile.
import * as asyncio from "asyncio";

let [first, second] = [0, 0];
async function write() {
  await asyncio.sleep(0.1);
  first = 1;
  await asyncio.sleep(0.1);
  second = 1;
}
async function read() {
  await asyncio.sleep(0.21);
  console.log(first, second);
}
async function main() {
  await asyncio.gather(write(), read());
}
await asyncio.run(main());
