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
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.03);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.18);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0.4);
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.13);
  }
});
async function f0(me) {
  log(me, "7", "starts");
  log(me, "6");
}
async function main(me) {
  let i8, t20, i24, i29, t33;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    for (i8 of range(2)) {
      log(me, "9", i8);
      log(me, "10", asyncio.currentTask().uncancel());
    }
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack11) => {
      log(me, "13", await stack11.enterAsyncContext(managed(me + ".12")));
      try {
        log(me, "15", await f0(me + ".14"));
        log(me, "16");
        try {
          log(me, "17");
        } catch (e) {
          if (e instanceof asyncio.CancelledError) {
            log(me, "18", "CancelledError", e);
          } else throw e;
        }
        await asyncio.sleep(0.15);
      } catch (e) {
        if (asyncio.isException(e)) {
          log(me, "19", "Exception", e);
        } else throw e;
      }
    });
    t20 = asyncio.createTask(f0(me + ".21"));
    await asyncio.asyncWith(new Manager(me + ".27"), async (entered22) => {
      log(me, "23", entered22);
      for (i24 of range(2)) {
        log(me, "25", i24);
        log(me, "26", t20.done(), t20.cancelled(), t20.cancelling());
      }
    });
    await asyncio.sleep(0.13);
    log(me, "28", asyncio.currentTask().uncancel());
    for (i29 of range(2)) {
      log(me, "30", i29);
      log(me, "32", await f0(me + ".31"));
    }
    t33 = asyncio.createTask(f0(me + ".34"));
    log(me, "35", t33.cancel());
  } catch (e) {
    log(me, "36", "main failed", e);
  }
  log(me, "37", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
