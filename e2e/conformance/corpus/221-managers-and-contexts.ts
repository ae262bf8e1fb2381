import * as asyncio from "asyncio";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
function str(value) {
  return typeof value === "string" ? value : value instanceof Error ? value.message : asyncio.repr(value);
}
function print(...values) {
  console.log(values.map(str).join(" "));
}
async function attempt(name, coro) {
  try {
    print(name, asyncio.repr(await coro));
  } catch (e) {
    print(name, asyncio.repr(e));
  }
}
const good = contextlib.asyncContextManager(async function* (n) {
  print("enter", n);
  try {
    yield n;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      print("swallowed", asyncio.repr(e));
    } else throw e;
  } finally {
    print("leave", n);
  }
});
const twice = contextlib.asyncContextManager(async function* () {
  yield 1;
  yield 2;
});
const none = contextlib.asyncContextManager(async function* () {
  if (false) {
    yield 1;
  }
});
const again = contextlib.asyncContextManager(async function* () {
  try {
    yield 1;
  } catch (error) {
    if (error instanceof asyncio.ValueError) {
      yield 2;
    } else throw error;
  }
});
const replaces = contextlib.asyncContextManager(async function* () {
  try {
    yield 1;
  } catch (e) {
    if (e instanceof asyncio.ValueError) {
      throw new asyncio.RuntimeError("replaced", { cause: e });
    } else throw e;
  }
});
class CM {
  constructor(n) {
    this.n = n;
  }
  async aenter() {
    print("aenter", this.n);
    return this.n;
  }
  async aexit(error) {
    print("aexit", this.n, asyncio.repr(error));
    return this.n === 2;
  }
}
async function use(cm, error) {
  await asyncio.asyncWith(cm, async (x) => {
    print("body", x);
    if (error) {
      throw new asyncio.ValueError("body");
    }
  });
  return "done";
}
async function stack(error) {
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (s) => {
    await s.enterAsyncContext(new CM(1));
    await s.enterAsyncContext(new CM(2));
    s.callback(print, "callback", 3);
    s.pushAsyncCallback(asyncio.sleep, 0.1);
    await s.enterAsyncContext(good(4));
    if (error) {
      throw new asyncio.RuntimeError("stack");
    }
  });
  return "stack done";
}
async function moved() {
  const s = new contextlib.AsyncExitStack();
  await s.enterAsyncContext(new CM(5));
  print("open");
  await s.aclose();
  print("closed");
}
const var_ = new contextvars.ContextVar("var", { default: 0 });
async function setter(n) {
  var_.set(n);
  await asyncio.sleep(0);
  return var_.get();
}
async function contexts() {
  let t;
  var_.set(1);
  print(await asyncio.createTask(setter(2)), var_.get());
  print(await setter(3), var_.get());
  const ctx = contextvars.copyContext();
  print(await asyncio.createTask(setter(4), { context: ctx }), var_.get(), ctx.get(var_));
  ctx.run(() => var_.set(9));
  print(ctx.get(var_), var_.get());
  const loop = asyncio.getRunningLoop();
  loop.callSoon(() => print("soon", var_.get()));
  var_.set(7);
  loop.callSoon({ context: ctx }, () => print("in ctx", var_.get()));
  await asyncio.sleep(0);
  print(await asyncio.gather(setter(11), setter(12)), var_.get());
  print(await asyncio.waitFor(setter(13), 1), var_.get());
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (tg) => {
    t = tg.createTask(setter(14));
  });
  print(t.result(), var_.get());
  await asyncio.asyncWith(asyncio.timeout(1), async () => {
    await setter(15);
  });
  print(var_.get());
}
async function main() {
  await attempt("good", use(good(1), false));
  await attempt("good", use(good(2), true));
  await attempt("twice", use(twice(), false));
  await attempt("none", use(none(), false));
  await attempt("again", use(again(), true));
  await attempt("replaces", use(replaces(), true));
  await attempt("CM1", use(new CM(1), true));
  await attempt("CM2", use(new CM(2), true));
  await attempt("stack", stack(false));
  await attempt("stack", stack(true));
  await moved();
  await contexts();
}
await asyncio.run(main());
print(var_.get());
