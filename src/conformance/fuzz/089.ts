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
const queue0 = new asyncio.PriorityQueue(2);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0.57);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return false;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "4");
  await asyncio.sleep(0.12);
  try {
    yield me;
  } finally {
    log(me, "3");
  }
});
async function f1(me) {
  let t5, t12;
  log(me, "21", "starts");
  try {
    try {
      await asyncio.sleep(0);
      try {
        t5 = asyncio.createTask(asyncio.sleep(0.33, "6"));
        await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack7) => {
          stack7.callback(fail, me + ".8");
          log(me, "10", await stack7.enterAsyncContext(managed(me + ".9")));
          stack7.callback(fail, me + ".11");
          t12 = asyncio.createTask(asyncio.sleep(0.53, "13"));
        });
        throw new asyncio.RuntimeError(me + "14");
      } catch (e) {
        log(me, "15", "BaseException", e);
      } finally {
        log(me, "16");
      }
      log(me, "17", queue0.qsize(), queue0.empty(), queue0.full());
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) {
        log(me, "18", "TimeoutError", e);
      } else if (e instanceof asyncio.CancelledError) {
        log(me, "19", "CancelledError", e);
        throw e;
      } else throw e;
    }
    await asyncio.sleep(0.29);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "20", "CancelledError", e);
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let t24, n44;
  log(me, "47", "starts");
  await asyncio.asyncWith(managed(me + ".40"), async (entered22) => {
    log(me, "23", entered22);
    t24 = asyncio.createTask(queue0.put("a25"));
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack26) => {
      log(me, "28", await stack26.enterAsyncContext(managed(me + ".27")));
      log(me, "30", await stack26.enterAsyncContext(managed(me + ".29")));
      stack26.callback(fail, me + ".31");
      await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack32) => {
        log(me, "34", await stack32.enterAsyncContext(managed(me + ".33")));
        try {
          queue0.putNowait("c35");
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "36", e);
          } else throw e;
        }
      });
      log(me, "37", asyncio.currentTask().cancelling());
    });
    log(me, "39", await queue0.put("b38"));
  });
  log(me, "42", await f1(me + ".41"));
  n44 = 0;
  async function inner43(me) {
    n44 += 1;
    log(me, "45", n44);
    log(me, "46");
  }
}
async function main(me) {
  log(me, "49", await asyncio.sleep(0, "48"));
  log(me, "51", await queue0.put("a50"));
  try {
    log(me, "52", queue0.getNowait());
  } catch (e) {
    if (asyncio.isException(e)) {
      log(me, "53", e);
    } else throw e;
  }
  await asyncio.asyncWith(managed(me + ".58"), async (entered54) => {
    log(me, "55", entered54);
    try {
      queue0.putNowait("c56");
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "57", e);
      } else throw e;
    }
  });
  log(me, "60", await queue0.put("a59"));
  log(me, "61", queue0.qsize(), queue0.empty(), queue0.full());
  log(me, "63", await f1(me + ".62"));
  await asyncio.sleep(0.54);
  await asyncio.sleep(0.45);
  log(me, "64", "main ends");
  return me;
}
const loop0 = asyncio.newEventLoop();
try {
  log("", "result", await loop0.runUntilComplete(main("m")));
} catch (e) {
  log("", "error", e);
}
loop0.callLater(0.2, loop0.stop.bind(loop0));
await loop0.runForever();
log("", "stopped");
loop0.close();
log("", "over");
