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
async function* gen0(me) {
  let sent1, sent4;
  try {
    sent1 = yield me + "2";
    log(me, "3", sent1);
    await asyncio.sleep(0.09);
    sent4 = yield me + "5";
    log(me, "6", sent4);
    throw new asyncio.ValueError(me + "7");
  } finally {
    log(me, "8");
    await asyncio.sleep(0.09);
    log(me, "9");
  }
}
async function f3(me) {
  let gen_12;
  log(me, "18", "starts");
  try {
    log(me, "11", asyncio.currentTask().cancel());
    gen_12 = keep(gen0(me + ".13"));
    log(me, "14", await advance(gen_12));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "15", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "16");
    await asyncio.sleep(0.1);
    log(me, "17");
  }
}
async function f2(me) {
  log(me, "22", "starts");
  log(me, "19");
  log(me, "21", await f3(me + ".20"));
}
async function f1(me) {
  let x26;
  log(me, "30", "starts");
  try {
    throw new asyncio.ValueError(me + "23");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "24", "CancelledError", e);
      for await (x26 of gen0(me + ".25")) {
        log(me, "27", x26);
      }
    } else throw e;
  } finally {
    log(me, "28");
    await asyncio.sleep(0.1);
    log(me, "29");
  }
}
async function f0(me) {
  let t34, gen_36;
  log(me, "42", "starts");
  const t31 = asyncio.createTask(f1(me + ".32"));
  log(me, "33");
  try {
    t34 = asyncio.createTask(f3(me + ".35"));
    gen_36 = keep(gen0(me + ".37"));
    log(me, "38", await advance(gen_36));
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "39", "TimeoutError", e);
    } else if (e instanceof asyncio.CancelledError) {
      log(me, "40", "CancelledError", e);
      throw e;
    } else throw e;
  }
  log(me, "41", t31.cancel());
}
async function main(me) {
  let x44;
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".47")), async (gen_43) => {
    for await (x44 of gen_43) {
      log(me, "45", x44);
      log(me, "46", asyncio.currentTask().cancelling());
    }
  });
  const t48 = asyncio.createTask(f1(me + ".49"), { name: "t48" });
  log(me, "50", t48.done(), t48.cancelled(), t48.cancelling());
  log(me, "51", t48.cancel());
  log(me, "52", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
