import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
const loop = asyncio.newEventLoop();
async function helper() {
  print("helper is a daemon:", threading.currentThread().daemon);
  await time.sleep(0.5);
  print("never printed: the program has ended");
}
async function job() {
  await time.sleep(0.1);
  print("job is done by a daemon:", threading.currentThread().daemon);
  await time.sleep(0.2);
  new threading.Thread({ target: helper }).start();
  await time.sleep(0.1);
  print("job ends");
}
async function hand_over() {
  const future = loop.runInExecutor(null, job);
  print("handed over");
  await future;
  await asyncio.sleep(60);
}
async function serve() {
  asyncio.setEventLoop(loop);
  await loop.runUntilComplete(hand_over());
}
new threading.Thread({ target: serve, daemon: true }).start();
await time.sleep(0.2);
print("main ends");
