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
  await asyncio.sleep(0.03);
  yield me + "1";
  await asyncio.sleep(0.34);
  const sent2 = yield me + "3";
  log(me, "4", sent2);
  await asyncio.sleep(0.51);
  yield me + "5";
}
class Manager {
  constructor(me) {
    this.me = me;
  }
  async aenter() {
    const me = this.me;
    log(me, "6");
    return this.me;
  }
  async aexit(error) {
    const me = this.me;
    log(me, "7", error);
    await asyncio.sleep(0.63);
    log(me, "8");
    return error instanceof asyncio.ValueError;
  }
}
const managed = contextlib.asyncContextManager(async function* (me) {
  log(me, "11");
  try {
    yield me;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      log(me, "9", e);
    } else throw e;
  } finally {
    log(me, "10");
  }
});
async function f3(me) {
  let tg19, t20, t22, mine16, rest17, t30;
  log(me, "34", "starts");
  log(me, "15", await asyncio.shield(asyncio.gather(asyncio.shield(asyncio.sleep(0.01, "12")), asyncio.shield(asyncio.sleep(0.87, "13")), asyncio.shield(asyncio.sleep(0.03, "14")), { returnExceptions: true })));
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg19_) => {
      tg19 = tg19_;
      t20 = tg19.createTask(asyncio.sleep(0.8, "21"));
      t22 = tg19.createTask(asyncio.sleep(0.61, "23"));
      await asyncio.sleep(0.24);
      await asyncio.sleep(0.76);
      asyncio.getRunningLoop().callLater(0.51, () => log(me, "24") || tg19.createTask(asyncio.sleep(0, "25")));
    });
  } catch (e) {
    if (e instanceof asyncio.BaseExceptionGroup) {
      [mine16, rest17] = e.split(asyncio.ValueError);
      log(me, "18", mine16, rest17);
    } else throw e;
  }
  await asyncio.asyncWith(managed(me + ".33"), async (entered26) => {
    log(me, "27", entered26);
    await asyncio.asyncWith(managed(me + ".32"), async (entered28) => {
      log(me, "29", entered28);
      t30 = asyncio.createTask(asyncio.sleep(0.3, "31"));
    });
  });
}
async function f2(me) {
  let gen_36;
  log(me, "41", "starts");
  try {
    await asyncio.sleep(0);
    log(me, "35");
    gen_36 = keep(gen0(me + ".37"));
    log(me, "38", await advance(gen_36));
    await asyncio.sleep(0.25);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "39", "CancelledError", e);
      throw e;
    } else throw e;
  } finally {
    log(me, "40");
  }
}
async function f1(me) {
  let t42, x47, d49, p50, t57;
  log(me, "59", "starts");
  try {
    t42 = asyncio.createTask(f3(me + ".43"));
    await asyncio.asyncWith(new Manager(me + ".55"), async (entered44) => {
      log(me, "45", entered44);
      for await (x47 of gen0(me + ".46")) {
        log(me, "48", x47);
        [d49, p50] = await asyncio.wait([t42], { returnWhen: asyncio.ALL_COMPLETED, timeout: 0.89 });
        log(me, "51", [...d49].includes(t42));
        break;
      }
      log(me, "53", t42.cancel("c52"));
      log(me, "54");
    });
  } catch (e) {
    if (e instanceof asyncio.CancelledError) {
      log(me, "56", "CancelledError", e);
      t57 = asyncio.createTask(f3(me + ".58"));
      throw e;
    } else throw e;
  }
}
async function f0(me) {
  let x61, i65, x70;
  log(me, "72", "starts");
  for await (x61 of gen0(me + ".60")) {
    log(me, "62", x61);
    log(me, "63", asyncio.currentTask().cancel());
    log(me, "64", asyncio.currentTask().cancelling());
  }
  for (i65 of range(3)) {
    log(me, "66", i65);
    log(me, "68", await f1(me + ".67"));
    for await (x70 of gen0(me + ".69")) {
      log(me, "71", x70);
    }
  }
}
async function main(me) {
  let x74, t77, t83, t85, t87, t89, mine79, rest80, t96;
  const this_task = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(2, this_task.cancel.bind(this_task));
  try {
    await asyncio.sleep(0.8);
    await asyncio.asyncWith(contextlib.aclosing(gen0(me + ".76")), async (gen_73) => {
      for await (x74 of gen_73) {
        log(me, "75", x74);
      }
    });
    try {
      t77 = asyncio.createTask(f1(me + ".78"));
      asyncio.getRunningLoop().callLater(0, t77.cancel.bind(t77));
      try {
        await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg82) => {
          t83 = tg82.createTask(f0(me + ".84"));
          t85 = tg82.createTask(asyncio.sleep(0.06, "86"));
          t87 = tg82.createTask(f3(me + ".88"));
          asyncio.getRunningLoop().callLater(0.23, t77.cancel.bind(t77));
          t89 = asyncio.createTask(asyncio.sleep(0.7, "90"));
          log(me, "92", t87.cancel("c91"));
        });
      } catch (e) {
        if (e instanceof asyncio.BaseExceptionGroup) {
          [mine79, rest80] = e.split(asyncio.ValueError);
          log(me, "81", mine79, rest80);
        } else throw e;
      }
    } catch (e) {
      log(me, "93", "BaseException", e);
      throw e;
    } finally {
      log(me, "94");
      await asyncio.sleep(0.17);
      log(me, "95");
    }
    t96 = asyncio.createTask(asyncio.sleep(0.03, "97"), { name: "t96" });
    log(me, "99", await asyncio.shield(f0(me + ".98")));
  } catch (e) {
    log(me, "100", "main failed", e);
  }
  log(me, "101", "main ends");
  return me;
}
try {
  log("", "result", await asyncio.run(main("m")));
} catch (e) {
  log("", "error", e);
}
log("", "over");
