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
  let gen_18, x22, t25, t27, t29, t33;
  log(me, "39", "starts");
  try {
    gen_18 = keep(gen0(me + ".19"));
    log(me, "20", await advance(gen_18));
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".35")), async (gen_21) => {
      for await (x22 of gen_21) {
        log(me, "23", x22);
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg24) => {
          t25 = tg24.createTask(f2(me + ".26"));
          t27 = tg24.createTask(f2(me + ".28"));
          t29 = tg24.createTask(f2(me + ".30"));
          asyncio.getRunningLoop().callLater(0.03, t27.cancel.bind(t27));
          try {
            log(me, "31", t29.result());
          } catch (e) {
            log(me, "32", e);
          }
          t33 = asyncio.createTask(asyncio.sleep(0.02, "34"));
        });
      }
    });
    log(me, "37", await f2(me + ".36"));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "38", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  log(me, "41", "starts");
  throw new asyncio.ValueError(me + "40");
}
async function main(me) {
  let x53;
  const gen_42 = keep(gen0(me + ".43"));
  log(me, "44", await advance(gen_42));
  const t45 = asyncio.createTask(f2(me + ".46"), { name: "t45" });
  try {
    throw new asyncio.ValueError(me + "47");
  } catch (e) {
    if (e instanceof asyncio.RuntimeError) {
      log(me, "48", "RuntimeError", e);
    } else throw e;
  }
  log(me, "50", await f0(me + ".49"));
  log(me, "51", await advance(gen_42));
  await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".56")), async (gen_52) => {
    for await (x53 of gen_52) {
      log(me, "54", x53);
      if (t45.done() && (!t45.cancelled())) {
        log(me, "55", t45.exception());
      }
      asyncio.getRunningLoop().callLater(0.11, t45.cancel.bind(t45));
    }
  });
  log(me, "57", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
