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
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0.03);
    log(me, "3");
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0.02);
  }
});
async function f3(me) {
  let t6, t10;
  log(me, "13", "starts");
  try {
    try {
      t6 = asyncio.createTask(asyncio.sleep(0.01, "7"));
      t6.addDoneCallback((t) => log(me, "8", t.cancelled()));
    } catch (e) {
      if (e instanceof asyncio.RuntimeError) {
        log(me, "9", "RuntimeError", e);
        t10 = asyncio.createTask(asyncio.sleep(0.01, "11"));
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "12", "ValueError", e);
    } else throw e;
  }
}
async function f2(me) {
  log(me, "21", "starts");
  const t14 = asyncio.createTask(f3(me + ".15"), { name: "t14" });
  log(me, "16", asyncio.currentTask().cancel());
  log(me, "17", await t14);
  const t18 = asyncio.createTask(f3(me + ".19"));
  log(me, "20", t18.cancel());
}
async function f1(me) {
  let t32, t34;
  log(me, "37", "starts");
  await asyncio.asyncWith(managed(me + ".36"), async (entered22) => {
    log(me, "23", entered22);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack24) => {
      stack24.callback(log, me, "25");
      log(me, "27", await stack24.enterAsyncContext(new Manager(me + ".26")));
      stack24.callback(fail, me + ".28");
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack29) => {
        log(me, "31", await stack29.enterAsyncContext(new Manager(me + ".30")));
        t32 = asyncio.createTask(asyncio.sleep(0.01, "33"));
        asyncio.getRunningLoop().callLater(0.03, t32.cancel.bind(t32));
      });
    });
    t34 = asyncio.createTask(f2(me + ".35"));
  });
}
async function f0(me) {
  log(me, "42", "starts");
  const t38 = asyncio.createTask(f2(me + ".39"));
  try {
    log(me, "40", t38.result());
  } catch (e) {
    log(me, "41", e);
  }
}
async function main(me) {
  let t48, t54, t56, t58, mine50, rest51;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.01);
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack43) => {
      log(me, "45", await stack43.enterAsyncContext(managed(me + ".44")));
      await asyncio.asyncWith(new Manager(me + ".62"), async (entered46) => {
        log(me, "47", entered46);
        t48 = asyncio.createTask(f3(me + ".49"));
        try {
          await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg53) => {
            t54 = tg53.createTask(f3(me + ".55"));
            t56 = tg53.createTask(asyncio.sleep(0.03, "57"));
            t58 = tg53.createTask(f3(me + ".59"));
          });
        } catch (e) {
          if (e instanceof asyncio.BaseExceptionGroup) {
            [mine50, rest51] = e.split(asyncio.TimeoutError);
            log(me, "52", mine50, rest51);
          } else throw e;
        }
        log(me, "61", await f0(me + ".60"));
      });
    });
    log(me, "64", await f2(me + ".63"));
    log(me, "66", await asyncio.sleep(0.01, "65"));
  } catch (e) {
    log(me, "67", "main failed", e);
  }
  log(me, "68", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
