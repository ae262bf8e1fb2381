// How long a queue becomes depends on who is slower.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<number>();
  let longest = 0;
  async function produce() {
    for (let i = 0; i < 2; i++) {
      await asyncio.sleep(0.1);
      queue.putNowait(i);
      longest = Math.max(longest, queue.qsize());
    }
  }
  async function consume() {
    for (let i = 0; i < 2; i++) {
      await asyncio.sleep(0.15);
      await queue.get();
    }
  }
  await asyncio.gather(produce(), consume());
  console.log("longest", longest);
}
await asyncio.run(main());
