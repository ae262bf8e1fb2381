import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function log(...values) {
  const text = (value) => (typeof value === "string" ? value : asyncio.repr(value));
  console.log(Math.round(time.monotonic() * 1000), ...values.map(text));
}
function fail(me) {
  throw new asyncio.ValueError("in a callback");
}
function handle(loop, context) {
  if (!context.message.endsWith("never retrieved")) log("handler", "", context.exception);
}
const kept = [];
function keep(generator) {
  kept.push(generator);
  return generator;
}
async function advance(generator) {
  const { value, done } = await generator.next();
  return done ? "end" : value;
}
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const tbarrier0 = new threading.Barrier(2);
const tevent0 = new threading.Event();
const pool0 = new futures.ThreadPoolExecutor({ maxWorkers: 1 });
const loop0 = asyncio.newEventLoop();
async function serve(me) {
  let task;
  asyncio.setEventLoop(loop0);
  await loop0.runForever();
  log(me, "stopped");
  const left = asyncio.allTasks(loop0);
  for (task of left) {
    task.cancel();
  }
  await loop0.runUntilComplete(asyncio.gather(...left, { returnExceptions: true }));
  await loop0.runUntilComplete(loop0.shutdownDefaultExecutor());
  loop0.close();
  log(me, "closed");
}
async function w1(me) {
  log(me, "1", "starts");
  log(me, "2", await tevent0.wait(0.17));
  await time.sleep(0);
}
async function f1(me) {
  log(me, "9", "starts");
  await asyncio.asyncWith(asyncio.timeout(0.84), async () => {
    log(me, "4", asyncio.currentTask().cancel("c3"));
    try {
      log(me, "5", await tbarrier0.wait(1.47));
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "6", e);
      } else throw e;
    }
  });
  const t7 = asyncio.createTask(asyncio.sleep(0.53, "8"));
}
function w0(me) {
  log(me, "10", "starts");
  const thread11 = new threading.Thread({ target: w1, args: [me + ".12"], daemon: true });
  thread11.start();
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  log(me, "13");
  try {
    log(me, "15", await asyncio.run(f1(me + ".14")));
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "16", e);
    } else throw e;
  }
  const cf17 = asyncio.runCoroutineThreadsafe(f1(me + ".18"), loop0);
  log(me, "19", cf17.cancel());
  const thread20 = new threading.Thread({ target: w0, args: [me + ".21"] });
  thread20.start();
  log(me, "22", cf17.cancel());
  loop0.callSoonThreadsafe(fail, me + ".23");
  log(me, "24", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
