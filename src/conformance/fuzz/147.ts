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
async function send_in(generator, value) {
  const { value: answer, done } = await generator.next(value);
  return done ? "end" : answer;
}
async function throw_in(generator, error) {
  const { value, done } = await generator.throw(error);
  return done ? "end" : value;
}
async function close(generator) {
  await generator.return();
}
const var0 = new contextvars.ContextVar("var0", { default: "unset" });
const tqueue0 = new queue.PriorityQueue(1);
const tevent0 = new threading.Event();
const tbarrier0 = new threading.Barrier(2);
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
  await time.sleep(0.07);
  loop0.callSoonThreadsafe(log, me, "2");
  log(me, "3", await tevent0.wait(0.13));
}
async function f1(me) {
  log(me, "9", "starts");
  var0.set(me + "4");
  const t5 = asyncio.createTask(asyncio.toThread(w1, me + ".6"), { name: "t5" });
  await asyncio.sleep(0.16);
  const t7 = asyncio.createTask(asyncio.toThread(w1, me + ".8"));
}
async function w0(me) {
  log(me, "10", "starts");
  log(me, "12", await w1(me + ".11"));
  tevent0.set();
}
async function f0(me) {
  log(me, "13", "starts");
  await time.sleep(0.79);
}
async function main(me) {
  const server = new threading.Thread({ target: serve, args: ["s"] });
  server.start();
  await time.sleep(0.17);
  const thread14 = new threading.Thread({ target: w0, args: [me + ".15"] });
  thread14.start();
  await time.sleep(0.63);
  await thread14.join();
  log(me, "16");
  await pool0.shutdown();
  log(me, "17");
  const cf18 = pool0.submit(w0, me + ".19");
  await time.sleep(0.21);
  try {
    await tqueue0.put("c20", { timeout: 0.67 });
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "21", e);
    } else throw e;
  }
  log(me, "22", cf18.cancel());
  await thread14.join();
  log(me, "23");
  log(me, "24", "main ends");
  loop0.callSoonThreadsafe(loop0.stop.bind(loop0));
  await server.join();
}
await main("m");
log("", "over");
