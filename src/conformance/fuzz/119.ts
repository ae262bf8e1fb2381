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
  let n9, i13, i23;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  n9 = 0;
  async function inner8(me) {
    n9 += 1;
    log(me, "10", n9);
    const t11 = asyncio.createTask(asyncio.sleep(0.12, "12"));
  }
  await asyncio.sleep(0.06);
  for (i13 of range(3)) {
    log(me, "14", i13);
    log(me, "15", asyncio.currentTask().cancelling());
  }
  await asyncio.sleep(0.01);
  const t16 = new asyncio.Task(f0(me + ".17"), { loop: asyncio.getRunningLoop(), eagerStart: true });
  try {
    try {
      log(me, "19", await f0(me + ".18"));
      log(me, "20");
    } catch (e) {
      if (true) {
        log(me, "21", "BaseException", e);
        log(me, "22", asyncio.currentTask().cancelling());
        for (i23 of range(2)) {
          log(me, "24", i23);
          throw e;
        }
      } else if (e instanceof asyncio.RuntimeError) {
        log(me, "25", "RuntimeError", e);
      } else throw e;
    } finally {
      log(me, "26");
    }
    try {
      await asyncio.sleep(0.13);
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "27", "ValueError", e);
        await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack28) => {
          stack28.callback(fail, me + ".29");
          log(me, "31", await stack28.enterAsyncContext(managed(me + ".30")));
          asyncio.getRunningLoop().setTaskFactory(null);
          log(me, "32", t16.done(), t16.cancelled(), t16.cancelling());
        });
        log(me, "34", await f0(me + ".33"));
      } else if (asyncio.isException(e)) {
        log(me, "35", "Exception", e);
      } else throw e;
    } finally {
      log(me, "36");
      await asyncio.sleep(0.15);
      log(me, "37");
    }
  } catch (e) {
    log(me, "38", "BaseException", e);
    throw e;
  }
  await asyncio.asyncWith(new Manager(me + ".42"), async (entered39) => {
    log(me, "40", entered39);
    await asyncio.sleep(0.22);
    log(me, "41", asyncio.currentTask().cancelling());
  });
  try {
    log(me, "43", t16.result());
  } catch (e) {
    log(me, "44", e);
  }
  log(me, "45", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m"), { debug: true }));
} catch (e) {
  log("", "error", e);
}
log("", "over");
