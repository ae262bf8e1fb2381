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
const queue0 = new asyncio.Queue(2);
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "1");
    await asyncio.sleep(0);
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "2", error);
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "5");
  await asyncio.sleep(0);
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "3", e);
    } else throw e;
  } finally {
    log(me, "4");
  }
});
async function f0(me) {
  let i11;
  log(me, "14", "starts");
  log(me, "6", asyncio.currentTask().cancelling());
  const t7 = asyncio.createTask(queue0.put("c8"), { name: "t7" });
  const t9 = asyncio.createTask(asyncio.sleep(0.02, "10"), { name: "t9" });
  for (i11 of range(2)) {
    log(me, "12", i11);
    log(me, "13", await queue0.get());
  }
}
async function main(me) {
  let t19, t28, t30;
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    log(me, "15", asyncio.currentTask().uncancel());
    try {
      log(me, "17", await queue0.put("a16"));
      try {
        try {
          queue0.taskDone();
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "18", e);
          } else throw e;
        }
        t19 = new asyncio.Task(f0(me + ".20"), { loop: asyncio.getRunningLoop(), eagerStart: true });
        await asyncio.sleep(0.56);
      } catch (e) {
        if (e instanceof asyncio.TimeoutError) {
          log(me, "21", "TimeoutError", e);
          log(me, "22", asyncio.currentTask().uncancel());
        } else throw e;
      }
      await asyncio.asyncWith(managed(me + ".25"), async (entered23) => {
        log(me, "24", entered23);
        await asyncio.sleep(0.52);
      });
      try {
        try {
          log(me, "26", queue0.getNowait());
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "27", e);
          } else throw e;
        }
        t28 = new asyncio.Task(f0(me + ".29"), { loop: asyncio.getRunningLoop(), eagerStart: true });
        t30 = new asyncio.Task(f0(me + ".31"), { loop: asyncio.getRunningLoop(), eagerStart: true });
        try {
          queue0.taskDone();
        } catch (e) {
          if (asyncio.isException(e)) {
            log(me, "32", e);
          } else throw e;
        }
      } catch (e) {
        if (e instanceof asyncio.ValueError) {
          log(me, "33", "ValueError", e);
        } else if (e instanceof asyncio.CancelledError) {
          log(me, "34", "CancelledError", e);
        } else throw e;
      }
    } catch (e) {
      if (e instanceof asyncio.ValueError) {
        log(me, "35", "ValueError", e);
      } else if (asyncio.isException(e)) {
        log(me, "36", "Exception", e);
        try {
          log(me, "38", await f0(me + ".37"));
          await asyncio.sleep(0.24);
        } catch (e) {
          if (true) {
            log(me, "39", "BaseException", e);
          } else if (e instanceof asyncio.RuntimeError) {
            log(me, "40", "RuntimeError", e);
            log(me, "42", await f0(me + ".41"));
            log(me, "43");
          } else throw e;
        }
      } else throw e;
    } finally {
      log(me, "44");
    }
    try {
      queue0.taskDone();
    } catch (e) {
      if (asyncio.isException(e)) {
        log(me, "45", e);
      } else throw e;
    }
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "46", "ValueError", e);
    } else throw e;
  }
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack47) => {
    log(me, "49", await stack47.enterAsyncContext(managed(me + ".48")));
    log(me, "50", queue0.qsize(), queue0.empty(), queue0.full());
  });
  log(me, "51", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
