import * as asyncio from "asyncio";
import * as futures from "concurrent.futures";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
let task;
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
const lock0 = new asyncio.Lock();
const bounded0 = new asyncio.BoundedSemaphore(1);
async function f0(me) {
  log(me, "12", "starts");
  log(me, "1", var0.get());
  await asyncio.asyncWith(bounded0, async () => {
    log(me, "2", var0.get());
    try {
      try {
        log(me, "4", await asyncio.sleep(0.03, "3"));
      } catch (e) {
        if (e instanceof asyncio.RuntimeError) {
          log(me, "5", "RuntimeError", e);
        } else throw e;
      }
      log(me, "9", await asyncio.gather(asyncio.sleep(0.01, "6"), asyncio.sleep(0.03, "7"), asyncio.sleep(0.01, "8")));
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "10", "ValueError", e);
      } else if (e instanceof asyncio.TimeoutError) {
        log(me, "11", "TimeoutError", e);
      } else throw e;
    }
  });
}
async function main(me) {
  let n15, t19, c25;
  try {
    asyncio.getRunningLoop().callSoon(() => log(me, "13", var0.get()));
    n15 = 0;
    async function inner14(me) {
      n15 += 1;
      log(me, "16", n15);
      asyncio.getRunningLoop().callSoon(() => log(me, "17", var0.get()));
      log(me, "18");
    }
    t19 = asyncio.createTask(f0(me + ".20"), { name: "t19" });
    await asyncio.asyncWith(bounded0, async () => {
      log(me, "21", t19.cancel());
      t19.addDoneCallback((t) => log(me, "22", t.cancelled()));
      try {
        log(me, "23", t19.result());
      } catch (e) {
        log(me, "24", e);
      }
    });
    for await ([c25] of asyncio.asCompleted([t19]).futures()) {
      log(me, "26", c25.done(), c25.cancelled(), c25 === t19);
    }
    log(me, "27", var0.get());
  } catch (e) {
    log(me, "28", "main failed", e);
  }
  log(me, "29", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
const left = asyncio.allTasks(loop0);
for (task of left) {
  task.cancel();
}
try {
  log("", "result", await loop0.runUntilComplete(asyncio.waitFor(asyncio.sleep(0.5, "end"), 1)));
} catch (e) {
  log("", "error", e);
}
await loop0.runUntilComplete(loop0.shutdownAsyncgens());
loop0.close();
log("", "over");
