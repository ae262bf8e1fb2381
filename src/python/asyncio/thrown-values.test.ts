// Anything can be thrown in JavaScript, and goes through asyncio as it is.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

const THROWN = ['"text"', '""', "null", "undefined", "0", "{ a: 1 }", "() => 1", "class X {}", 'Symbol("s")'];

/** Ways for what `thrower()` throws, to the `catch` behind it. */
const WAYS = {
  await: "thrower()",
  "a task": "asyncio.createTask(thrower())",
  gather: "asyncio.gather(thrower(), asyncio.sleep(1))",
  shield: "asyncio.shield(thrower())",
  waitFor: "asyncio.waitFor(thrower(), 1)",
  timeout: "asyncio.asyncWith(asyncio.timeout(1), thrower)",
  toThread: "asyncio.toThread(() => { throw value; })",
  runInExecutor: "loop.runInExecutor(null, () => { throw value; })",
  asCompleted: "[...asyncio.asCompleted([thrower()])][0]",
  "another thread": "asyncio.wrapFuture(asyncio.runCoroutineThreadsafe(thrower(), loop))",
  "a promise": "Promise.reject(value)",
};

test.each(Object.entries(WAYS))("through %s", async (_name, way) => {
  const { stdout, stderr } = await runSource(`import * as asyncio from "asyncio";
async function main() {
  const loop = asyncio.getRunningLoop();
  for (const value of [${THROWN.join(", ")}]) {
    const thrower = async () => { await asyncio.sleep(0); throw value; };
    try { await ${way}; console.log("nothing"); } catch (error) { console.log(error === value); }
  }
}
await asyncio.run(main());`);
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(THROWN.map(() => "true"));
});

test("a task group, a wait and returned exceptions hold what was thrown", async () => {
  const { stdout } = await runSource(`import * as asyncio from "asyncio";
const fail = async (value: unknown): Promise<never> => { throw value; };
async function main() {
  for (const value of ["text", null, undefined]) {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => { group.createTask(fail(value)); });
    } catch (error) { console.log((error as asyncio.ExceptionGroup).exceptions); }
    const [done] = await asyncio.wait([asyncio.createTask(fail(value))]);
    for (const task of done) console.log(task.exception());
    console.log(await asyncio.gather(fail(value), { returnExceptions: true }));
  }
}
await asyncio.run(main());`);
  expect(stdout.split("\n").slice(0, 3)).toEqual(["[ 'text' ]", "text", "[ 'text' ]"]);
  expect(stdout.trimEnd().split("\n").slice(3)).toEqual(
    ["null", "undefined"].flatMap((value) => [`[ ${value} ]`, value, `[ ${value} ]`]),
  );
});

test("what the body of a task group throws, be it undefined, cancels the children and is in the group", async () => {
  const { stdout } = await runSource(`import * as asyncio from "asyncio";
async function child() {
  try { await asyncio.sleep(9); } catch (error) { console.log("cancelled"); throw error; }
}
async function main() {
  for (const value of [undefined, null, "text"]) {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
        group.createTask(child());
        await asyncio.sleep(1);
        throw value;
      });
      console.log("nothing");
    } catch (error) { console.log((error as asyncio.ExceptionGroup).exceptions); }
  }
}
await asyncio.run(main());`);
  expect(stdout.trimEnd().split("\n")).toEqual(
    ["[ undefined ]", "[ null ]", "[ 'text' ]"].flatMap((held) => ["cancelled", held]),
  );
});

test("a proxy that throws when it is looked at harms nobody", async () => {
  const { stdout, exit } = await runSource(`import * as asyncio from "asyncio";
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
async function fail() { throw proxy; }
async function main() {
  try { await asyncio.gather(fail()); } catch (error) { console.log(error === proxy); }
}
await asyncio.run(main());`);
  expect([stdout, exit]).toEqual(["true\n", 0]);
});

test("what a callback throws is told, be it undefined", async () => {
  const { stderr } = await runSource(`import * as asyncio from "asyncio";
async function main() { asyncio.getRunningLoop().callSoon(() => { throw undefined; }); await asyncio.sleep(0); }
await asyncio.run(main());`);
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("undefined");
});

test("a future takes errors and classes of errors, and says of everything else that it is none", async () => {
  const { stdout } = await runSource(`import * as asyncio from "asyncio";
async function main() {
  for (const given of [Error, asyncio.ValueError, class Own extends Error {}, new Error("e"), () => 1, class {}, 5, null] as any[]) {
    const future = asyncio.getRunningLoop().createFuture();
    try { future.setException(given); console.log(asyncio.repr(future.exception())); } catch (error) { console.log(error.message); }
  }
}
await asyncio.run(main());`);
  expect(stdout.split("\n").slice(0, -1)).toEqual([
    "Error()",
    "ValueError()",
    "Own()",
    "Error('e')",
    ...Array<string>(4).fill("invalid exception object"),
  ]);
});
