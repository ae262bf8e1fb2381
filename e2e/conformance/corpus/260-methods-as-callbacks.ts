import * as asyncio from "asyncio";
import * as functools from "functools";
import * as threading from "threading";

const { repr } = asyncio;

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("work ends");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(work());
  loop.callLater(0.01, task.cancel, "too slow");
  try {
    await task;
  } catch (error) {
    console.log("cancelled", error.message);
  }
  const future = loop.createFuture<string>();
  const queue = new asyncio.Queue<asyncio.Future<string>>();
  future.addDoneCallback(queue.putNowait);
  console.log(future.removeDoneCallback(queue.putNowait));
  future.addDoneCallback(queue.putNowait);
  loop.callSoon(future.setResult, "result");
  // A type checker takes a future that is awaited out of a queue for its result.
  const got: unknown = await queue.get();
  console.log((got as asyncio.Future<string>).result());
  const event = new asyncio.Event();
  const handle = loop.callLater(0.01, event.set);
  loop.callSoon(handle.cancel);
  loop.callLater(0.02, event.set);
  await event.wait();
  console.log(repr(handle.cancelled()), repr(event.isSet()));
  const failing = loop.createFuture();
  loop.callSoon(failing.setException, new asyncio.ValueError("bad"));
  try {
    await failing;
  } catch (error) {
    console.log(error.message);
  }
  const done = new threading.Event();
  const thread = new threading.Thread({ target: done.set });
  thread.start();
  await asyncio.toThread(done.wait);
  await loop.runInExecutor(null, thread.join);
  const semaphore = new asyncio.Semaphore(0);
  loop.callSoon(functools.partial(semaphore.release));
  console.log(repr(await semaphore.acquire()), repr(done.isSet()));
}

await asyncio.run(main());
