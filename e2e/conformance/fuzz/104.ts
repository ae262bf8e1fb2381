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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.1);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.74);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.04);
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.18);
  }
});
async function f1(me) {
  log(me, "7", "starts");
  throw new asyncio.ValueError(me + "6");
}
async function f0(me) {
  log(me, "19", "starts");
  try {
    await asyncio.asyncWith(asyncio.timeout(0.84), async (cm9) => {
      await asyncio.asyncWith(asyncio.timeout(0), async () => {
        log(me, "8");
      });
      throw new asyncio.SystemExit(7);
      log(me, "10", cm9.expired());
    });
  } catch (e) {
    if (e instanceof asyncio.TimeoutError) {
      log(me, "11", "TimeoutError", e);
    } else throw e;
  }
  await asyncio.sleep(0.89);
  log(me, "13", await f1(me + ".12"));
  const t14 = asyncio.createTask(f1(me + ".15"));
  log(me, "16", t14.cancel());
  log(me, "18", await asyncio.waitFor(asyncio.waitFor(f1(me + ".17"), 0.85), 0.27));
}
async function main(me) {
  let t30, t33;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  asyncio.getRunningLoop().setTaskFactory(null);
  log(me, "20", asyncio.currentTask().uncancel());
  log(me, "22", await f0(me + ".21"));
  await asyncio.asyncWith(asyncio.timeout(0.55), async () => {
    await asyncio.asyncWith(managed(me + ".37"), async (entered23) => {
      log(me, "24", entered23);
      try {
        log(me, "26", await asyncio.sleep(0.81, "25"));
        log(me, "28", await f1(me + ".27"));
        log(me, "29");
        t30 = new asyncio.Task(f1(me + ".31"), { loop: asyncio.getRunningLoop(), eagerStart: true });
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "32", "Exception", e);
        } else throw e;
      }
      try {
        t33 = new asyncio.Task(f0(me + ".34"), { loop: asyncio.getRunningLoop(), eagerStart: true });
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "35", "ValueError", e);
        } else if (e instanceof asyncio.CancelledError) {
          log(me, "36", "CancelledError", e);
          throw e;
        } else throw e;
      }
    });
  });
  log(me, "38", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
