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
const queue0 = new asyncio.Queue(1);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  await asyncio.sleep(0.06);
  try {
    yield me;
  } finally {
    log(me, "3");
    await asyncio.sleep(0.09);
  }
});
async function f0(me) {
  log(me, "7", "starts");
  try {
    throw new asyncio.RuntimeError(me + "5");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "6", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function main(me) {
  let t8, t10, t12, t14;
  try {
    t8 = asyncio.createTask(queue0.put("a9"));
    t10 = asyncio.createTask(f0(me + ".11"));
    t12 = asyncio.createTask(queue0.put("a13"));
    t14 = asyncio.createTask(queue0.put("b15"));
  } catch (e) {
    log(me, "16", "main failed", e);
  }
  log(me, "17", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
