// A thread hands something to a loop that may have ended its wait.
import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";

async function main() {
  const loop = asyncio.getRunningLoop();
  const answer = loop.createFuture<string>();
  async function ask() {
    await time.sleep(0.2);
    loop.callSoonThreadsafe(() => {
      if (!answer.done()) answer.setResult("answer");
    });
  }
  const thread = new threading.Thread({ target: ask });
  thread.start();
  try {
    console.log(await asyncio.waitFor(answer, 0.25));
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("nobody answers");
  }
}
await asyncio.run(main());
