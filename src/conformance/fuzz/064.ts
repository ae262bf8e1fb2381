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
    await asyncio.sleep(0.02);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    await asyncio.sleep(0);
    log(me, "3");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  try {
    yield me;
  } finally {
    log(me, "4");
    await asyncio.sleep(0);
  }
});
const queue0 = new asyncio.Queue(0);
const queue1 = new asyncio.LifoQueue(1);
async function f3(me) {
  log(me, "18", "starts");
  log(me, "7", await queue1.put("a6"));
  try {
    queue1.putNowait("b8");
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "9", e);
    } else throw e;
  }
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack10) => {
    stack10.pushAsyncCallback(asyncio.sleep, 0.01);
    await asyncio.asyncWith(managed(me + ".17"), async (entered11) => {
      log(me, "12", entered11);
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack13) => {
        log(me, "15", await stack13.enterAsyncContext(new Manager(me + ".14")));
        stack13.pushAsyncCallback(asyncio.sleep, 0);
        log(me, "16");
      });
    });
  });
}
async function f2(me) {
  let t19, t21, t23, t25;
  log(me, "31", "starts");
  try {
    t19 = asyncio.createTask(queue0.get());
    await asyncio.sleep(0.03);
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg20) => {
      t21 = tg20.createTask(f3(me + ".22"));
      t23 = tg20.createTask(f3(me + ".24"));
      t25 = tg20.createTask(queue1.put("a26"));
    });
    try {
      log(me, "27", queue1.getNowait());
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "28", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "29", "CancelledError", e);
      asyncio.getRunningLoop().callLater(0.01, t19.cancel.bind(t19));
      throw e;
    } else throw e;
  } finally {
    log(me, "30");
  }
}
async function f1(me) {
  let n34;
  log(me, "43", "starts");
  log(me, "32", asyncio.currentTask().uncancel());
  n34 = 0;
  async function inner33(me) {
    n34 += 1;
    log(me, "35", n34);
    log(me, "37", await f2(me + ".36"));
  }
  await asyncio.asyncWith(new Manager(me + ".42"), async (entered38) => {
    log(me, "39", entered38);
    await asyncio.sleep(0.01);
    log(me, "41", await asyncio.sleep(0.01, "40"));
  });
}
async function f0(me) {
  let t45, t47;
  log(me, "52", "starts");
  await asyncio.sleep(0.02);
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg44) => {
    t45 = tg44.createTask(f2(me + ".46"));
    t47 = tg44.createTask(asyncio.sleep(0.02, "48"));
    asyncio.getRunningLoop().callLater(0.02, t47.cancel.bind(t47));
    log(me, "49");
  });
  log(me, "51", await asyncio.sleep(0.01, "50"));
}
async function main(me) {
  let t55, i56, t61, t65, i68, t70, n73;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.asyncWith(managed(me + ".67"), async (entered53) => {
      log(me, "54", entered53);
      try {
        t55 = asyncio.createTask(queue0.get());
        for (i56 of range(3)) {
          log(me, "57", i56);
          log(me, "59", await queue0.put("a58"));
          log(me, "60");
        }
        t61 = asyncio.createTask(f0(me + ".62"));
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          log(me, "63", "BaseExceptionGroup", e);
          log(me, "64", asyncio.currentTask().cancelling());
        } else throw e;
      }
      t65 = asyncio.createTask(asyncio.sleep(0.03, "66"));
    });
    for (i68 of range(2)) {
      log(me, "69", i68);
      t70 = asyncio.createTask(f0(me + ".71"));
    }
    n73 = 0;
    async function inner72(me) {
      n73 += 1;
      log(me, "74", n73);
      log(me, "76", await f3(me + ".75"));
    }
  } catch (e) {
    log(me, "77", "main failed", e);
  }
  log(me, "78", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
