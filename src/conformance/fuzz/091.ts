import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
function range(start, end) {
  return end === undefined ? Array(start).keys() : Array.from({ length: end - start }, (_, i) => start + i);
}
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
  yield me + "1";
}
async function f2(me) {
  let i3, gen_5, n9, t13;
  log(me, "17", "starts");
  try {
    log(me, "2", asyncio.currentTask().cancelling());
    for (i3 of range(3)) {
      log(me, "4", i3);
      gen_5 = keep(gen0(me + ".6"));
      log(me, "7", await advance(gen_5));
    }
    n9 = 0;
    async function inner8(me) {
      n9 += 1;
      log(me, "10", n9);
      const t11 = asyncio.createTask(asyncio.sleep(0.02, "12"));
    }
    t13 = asyncio.createTask(inner8(me + ".14"));
    log(me, "15", await t13);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "16", "CancelledError", e);
    } else throw e;
  }
}
async function f1(me) {
  let x22, gen_24;
  log(me, "29", "starts");
  const gen_18 = keep(gen0(me + ".19"));
  log(me, "20", await advance(gen_18));
  for await (x22 of gen0(me + ".21")) {
    log(me, "23", x22);
    gen_24 = keep(gen0(me + ".25"));
    log(me, "26", await advance(gen_24));
    log(me, "27", await close(gen_18));
  }
  log(me, "28", await close(gen_18));
}
async function f0(me) {
  let t31, t33;
  log(me, "39", "starts");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg30) => {
    t31 = tg30.createTask(f2(me + ".32"));
    t33 = tg30.createTask(f2(me + ".34"));
  });
  log(me, "35", asyncio.currentTask().uncancel());
  log(me, "37", await f1(me + ".36"));
  log(me, "38", asyncio.currentTask().cancelling());
}
async function main(me) {
  const t40 = asyncio.createTask(f0(me + ".41"), { name: "t40" });
  const gen_42 = keep(gen0(me + ".43"));
  log(me, "44", await advance(gen_42));
  log(me, "45", t40.cancel());
  log(me, "47", t40.cancel("c46"));
  log(me, "48", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
