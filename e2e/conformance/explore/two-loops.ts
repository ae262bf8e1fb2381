// Two threads, each with a loop of its own, share a list.
import * as asyncio from "asyncio";
import * as threading from "threading";

const seen: string[] = [];
async function work(name: string, delay: number) {
  await asyncio.sleep(delay);
  seen.push(name);
}
async function run(name: string, delay: number) {
  await asyncio.run(work(name, delay));
}
const first = new threading.Thread({ target: run, args: ["a", 0.1] });
const second = new threading.Thread({ target: run, args: ["b", 0.12] });
first.start();
second.start();
await first.join();
await second.join();
console.log(...seen);
