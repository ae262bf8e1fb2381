// Context managers as TypeScript has them: what the twin in the corpus cannot show.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

async function run(body: string): Promise<string> {
  const { stdout, stderr } = await runSource(
    `import * as asyncio from "asyncio";\nimport * as contextlib from "contextlib";\n${body}`,
  );
  return stdout + stderr;
}

test("an error that a stack raises is told with the one that it was leaving for", async () => {
  const text = await run(`
async function main() {
  await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
    stack.callback(() => { throw new Error("in a callback"); });
    throw new asyncio.ValueError("in the block");
  });
}
await asyncio.run(main());`);
  expect(text).toMatch(/ValueError: in the block[^]*During handling[^]*Error: in a callback/);
});

test("undefined, thrown by a block, is an error for every manager", async () => {
  expect(
    await run(`
async function main() {
  const seen = (error: unknown, hasFailed?: boolean) => console.log("exit", error, hasFailed);
  try {
    await asyncio.asyncWith(new contextlib.AsyncExitStack(), async (stack) => {
      stack.push({ enter() {}, exit: seen });
      stack.enterContext(contextlib.suppress(Error));
      throw undefined;
    });
  } catch (error) {
    console.log("caught", error);
  }
  const stack = new contextlib.AsyncExitStack();
  stack.push(() => true);
  console.log(await stack.aexit(undefined, true), await stack.aexit(undefined), await stack.aexit(null));
}
await asyncio.run(main());`),
  ).toBe("exit undefined true\ncaught undefined\ntrue false false\n");
});

test("what is left by hand without an error, as Python's None says it, goes on behind its yield", async () => {
  expect(
    await run(`
const made = contextlib.contextManager(function* () { yield; console.log("after"); });
for (const none of [undefined, null]) {
  const manager = made();
  manager.enter();
  console.log(manager.exit(none));
}`),
  ).toBe("after\nfalse\nafter\nfalse\n");
});

test("undefined that is thrown is an error, on the way through functions and out of generators", async () => {
  expect(
    await run(`
const lost = contextlib.contextManager(function* () { yield; throw undefined; });
const lostLater = contextlib.asyncContextManager(async function* () { yield; throw undefined; });
const passed = contextlib.contextManager(function* () { yield; });
async function main() {
  for (const manager of [lost(), lostLater()])
    try { await asyncio.asyncWith(manager, async () => 1); console.log("lost"); } catch (error) { console.log("caught", error); }
  const stack = new contextlib.AsyncExitStack();
  stack.push((error, hasFailed) => { console.log("pushed", error, hasFailed); });
  stack.pushAsyncExit(async (error, hasFailed) => { console.log("pushed", error, hasFailed); });
  stack.enterContext(passed());
  try { await stack.aexit(undefined, true); } catch (error) { console.log("caught", error); }
  await new contextlib.AsyncExitStack().aexit(undefined);
}
await asyncio.run(main());`),
  ).toMatchInlineSnapshot(`
    "caught undefined
    caught undefined
    pushed undefined true
    pushed undefined true
    "
  `);
});

test("a subclass of a stack hands over to one of its own kind", async () => {
  expect(
    await run(`
class Tracked extends contextlib.ExitStack { name = "tracked"; }
const stack = new Tracked();
stack.callback(console.log, "left");
const rest = stack.popAll();
stack.close();
console.log(rest.name);
rest.close();`),
  ).toBe("tracked\nleft\n");
});

test("what is no manager is told", async () => {
  expect(
    await run(`
async function main() {
  for (const wrong of [
    async () => new contextlib.ExitStack().enterContext(new asyncio.Lock() as never),
    async () => await new contextlib.AsyncExitStack().enterAsyncContext({} as never),
    async () => new contextlib.ExitStack().push(1 as never),
    async () => contextlib.suppress("ValueError" as never),
    async () => contextlib.closing({} as never),
  ]) try { await wrong(); } catch (error) { console.log(error.name + ": " + error.message); }
}
await asyncio.run(main());`),
  ).toMatchInlineSnapshot(`
    "TypeError: Lock has no methods enter() and exit(error)
    TypeError: Object has no methods aenter() and aexit(error)
    TypeError: a function was expected, got number
    TypeError: suppress() needs classes of errors, as in suppress(asyncio.CancelledError)
    TypeError: something with a method close() was expected, got Object
    "
  `);
});
