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
const lock0 = new asyncio.Lock();
const event0 = new asyncio.Event();
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.01);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.02);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "6");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "4", e);
    } else throw e;
  } finally {
    log(me, "5");
  }
});
async function f0(me) {
  log(me, "8", "starts");
  throw new asyncio.RuntimeError(me + "7");
}
async function main(me) {
  let n11, t18;
  log(me, "9", lock0.locked());
  n11 = 0;
  async function inner10(me) {
    n11 += 1;
    log(me, "12", n11);
    log(me, "14", await f0(me + ".13"));
  }
  await asyncio.asyncWith(lock0, async () => {
    await asyncio.asyncWith(new Manager(me + ".20"), async (entered15) => {
      log(me, "16", entered15);
      log(me, "17", asyncio.currentTask().cancel());
      t18 = asyncio.createTask(inner10(me + ".19"));
      await asyncio.sleep(0.03);
    });
    log(me, "22", await f0(me + ".21"));
    event0.set();
  });
  const t23 = asyncio.createTask(event0.wait());
  log(me, "24", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
