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
async function* gen0(me) {
  let sent1;
  try {
    sent1 = yield me + "2";
    log(me, "3", sent1);
  } finally {
    log(me, "4");
    await asyncio.sleep(0.09);
    log(me, "5");
  }
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "7");
    await asyncio.sleep(0.1);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "8", error);
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "11");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "9", e);
    } else throw e;
  } finally {
    log(me, "10");
  }
});
async function f2(me) {
  log(me, "13", "starts");
  throw new asyncio.ValueError(me + "12");
}
async function f1(me) {
  log(me, "14", "starts");
  await asyncio.sleep(0.1);
}
async function f0(me) {
  log(me, "16", "starts");
  try {
    await asyncio.sleep(0.1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
    } else throw e;
  }
}
async function main(me) {
  let n20;
  try {
    log(me, "18", await asyncio.sleep(0.1, "17"));
    n20 = 0;
    async function inner19(me) {
      let x23, t25;
      n20 += 1;
      log(me, "21", n20);
      await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".27")), async (gen_22) => {
        for await (x23 of gen_22) {
          log(me, "24", x23);
          t25 = asyncio.createTask(f1(me + ".26"), { name: "t25" });
        }
      });
      const t28 = asyncio.createTask(asyncio.sleep(0.05, "29"), { name: "t28" });
    }
    await asyncio.sleep(0.09);
    log(me, "30", asyncio.currentTask().cancel());
    await asyncio.sleep(0.08);
  } catch (e) {
    log(me, "31", "main failed", e);
  }
  log(me, "32", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
