import * as asyncio from "asyncio";
import * as contextlib from "contextlib";

const { asyncWith, repr, ValueError } = asyncio;

class KeyError extends Error {}

/** As Python writes it: an error that there is not is None. */
function shown(error: unknown) {
  return repr(error ?? null);
}

class Manager {
  constructor(
    readonly name: string,
    readonly options: { swallow?: boolean; fail?: Error } = {},
  ) {}

  enter() {
    console.log("enter", this.name);
    return this.name.toUpperCase();
  }

  exit(error: unknown) {
    console.log("exit", this.name, shown(error));
    if (this.options.fail) throw this.options.fail;
    return this.options.swallow ?? false;
  }
}

class Later extends Manager {
  async aenter() {
    await asyncio.sleep(0);
    return this.enter();
  }

  async aexit(error: unknown) {
    await asyncio.sleep(0);
    return this.exit(error);
  }
}

const section = contextlib.contextManager(function* (name: string) {
  console.log("begin", name);
  try {
    yield name + name;
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    console.log("swallows");
  } finally {
    console.log("end", name);
  }
});

const twice = contextlib.contextManager(function* () {
  yield 1;
  yield 2;
});

const never = contextlib.contextManager(function* (): Generator<number> {});

class Closable {
  close() {
    console.log("closed");
  }

  async aclose() {
    await asyncio.sleep(0);
    console.log("aclosed");
  }
}

async function attempt(name: string, fn: () => Promise<unknown>) {
  try {
    console.log(name, repr(await fn()).replaceAll("'", ""));
  } catch (error) {
    console.log(name, "raised", shown(error));
  }
}

async function suppressing() {
  await asyncWith(contextlib.suppress(ValueError, KeyError), async (value) => {
    console.log("value", repr(value));
    throw new ValueError("gone");
  });
  await asyncWith(contextlib.suppress(ValueError), async () => console.log("nothing wrong"));
  await asyncWith(contextlib.suppress(ValueError), async () => {
    throw new asyncio.ExceptionGroup("both", [new ValueError("a"), new ValueError("b")]);
  });
  await asyncWith(contextlib.suppress(asyncio.CancelledError), async () => {
    const task = asyncio.createTask(asyncio.sleep(1));
    task.cancel();
    await task;
  });
  await asyncWith(contextlib.suppress(ValueError), async () => {
    throw new asyncio.ExceptionGroup("some", [new ValueError("a"), new TypeError("b")]);
  });
}

async function generators() {
  await asyncWith(section("one"), async (value) => console.log(value));
  await asyncWith(section("two"), async () => {
    throw new KeyError("k");
  });
  await asyncWith(section("three"), async () => {
    throw new ValueError("v");
  });
}

async function too_often() {
  await asyncWith(twice(), async () => console.log("inside"));
}

async function too_seldom() {
  await asyncWith(never(), async () => console.log("inside"));
}

async function too_often_after_an_error() {
  const stubborn = contextlib.contextManager(function* () {
    try {
      yield 1;
    } catch {
      yield 2;
    }
  });
  await asyncWith(stubborn(), async () => {
    throw new ValueError("x");
  });
}

async function small_ones() {
  await asyncWith(contextlib.nullcontext(), async (nothing) => {
    await asyncWith(contextlib.nullcontext("given"), async (given) => console.log(repr(nothing), given));
  });
  await asyncWith(contextlib.nullcontext(3), async (three) => console.log(three));
  const thing = new Closable();
  await asyncWith(contextlib.closing(thing), async (same) => console.log(repr(same === thing)));
  await asyncWith(contextlib.aclosing(thing), async (same) => console.log(repr(same === thing)));
  await asyncWith(contextlib.closing(thing), async () => {
    throw new ValueError("in closing");
  });
}

async function stack_in_order() {
  await asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
    console.log(stack.enterContext(new Manager("a")), await stack.enterAsyncContext(new Later("b")));
    stack.callback(console.log, "callback", 1);
    stack.pushAsyncCallback(asyncio.sleep, 0);
    console.log(repr(stack.push((error: unknown) => console.log("pushed", shown(error))) !== null));
    const pushed = new Manager("c");
    console.log(repr(stack.push(pushed) === pushed));
    stack.pushAsyncExit(new Later("d", { swallow: true }));
    throw new ValueError("in the block");
  });
  return "after";
}

async function stack_raises() {
  await asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
    stack.enterContext(new Manager("outer"));
    stack.enterContext(new Manager("failing", { fail: new TypeError("in exit") }));
    await stack.enterAsyncContext(new Later("inner"));
    throw new ValueError("in the block");
  });
}

async function stack_swallows_what_an_exit_raised() {
  await asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
    stack.enterContext(new Manager("outer", { swallow: true }));
    stack.enterContext(new Manager("failing", { fail: new TypeError("in exit") }));
  });
  return "after";
}

async function handed_over() {
  let rest!: contextlib.AsyncExitStack;
  await asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
    stack.enterContext(new Manager("a"));
    await stack.enterAsyncContext(new Later("b"));
    rest = stack.popAll();
    console.log(repr(rest.constructor === contextlib.AsyncExitStack), repr(rest === stack));
  });
  console.log("nothing left yet");
  await rest.aclose();
  await rest.aclose();
  try {
    await asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
      stack.enterContext(new Manager("kept"));
      throw new ValueError("not handed over");
    });
  } catch (error) {
    return error.message;
  }
}

async function async_exit() {
  async function swallow(error: unknown) {
    console.log("async exit", shown(error));
    await asyncio.sleep(0);
    return true;
  }
  await asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
    stack.pushAsyncExit(swallow);
    stack.enterContext(section("inside"));
    throw new ValueError("x");
  });
  return "swallowed";
}

async function plain_stack() {
  const stack = new contextlib.ExitStack();
  stack.enterContext(new Manager("a"));
  console.log(repr(stack.callback(console.log, "undo", "one") === console.log));
  const rest = stack.popAll();
  stack.close();
  rest.close();
  const other = new contextlib.ExitStack();
  other.push((error: unknown) => error instanceof ValueError);
  console.assert(other.exit(new ValueError("x")));
  return "after";
}

async function pushed_while_leaving() {
  const stack = new contextlib.ExitStack();
  stack.callback(() => stack.callback(console.log, "added on the way out"));
  stack.close();
  return "closed";
}

async function main() {
  for (const fn of [
    ...[suppressing, generators, too_often, too_seldom, too_often_after_an_error, small_ones, stack_in_order],
    ...[stack_raises, stack_swallows_what_an_exit_raised, handed_over, async_exit, plain_stack],
    pushed_while_leaving,
  ])
    await attempt(fn.name, fn);
}

await asyncio.run(main());
