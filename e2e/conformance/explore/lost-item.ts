// A consumer that waits for a limited time goes before the last item comes.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>();
  async function produce() {
    for (const item of ["a", "b"]) {
      await asyncio.sleep(0.2);
      queue.putNowait(item);
    }
  }
  async function consume() {
    for (;;) {
      try {
        console.log("got", await asyncio.waitFor(queue.get(), 0.25));
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        console.log("gives up");
        return;
      }
    }
  }
  await asyncio.gather(produce(), consume());
  console.log("left", queue.qsize());
}
await asyncio.run(main());
