// What things are called, whether their kind has a word or not.
import { expect, test } from "vitest";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { LANGUAGES } from "./languages.ts";
import { briefLabelOf, labelOf, thingName } from "./names.ts";
import { runSource } from "../headless/in-process.ts";
import { calledFunction, givenArguments } from "../trace/calls.ts";
import { Trace } from "../trace/trace.ts";

const { t } = wordsIn("en");

test("an object is called by its kind and its name", () => {
  expect(thingName({ kind: "lock", name: "db" }, t)).toBe("lock db");
  expect(thingName({ kind: "lock", name: "" }, t)).toBe("lock");
});

test("a task is called by its name", () => {
  expect(thingName({ kind: "task", name: "Task-2" }, t)).toBe("Task-2");
});

test("where the name does not simply follow the kind, both stand in the text", () => {
  expect(thingName({ kind: "thread future", name: "job" }, t)).toBe("result of job");
  expect(thingName({ kind: "thread future", name: "" }, t)).toBe("result");
});

test.each(LANGUAGES)("a kind without a word is called as in the trace, in %s", (language) => {
  const words = wordsIn(language);
  expect(thingName({ kind: "turnstile", name: "gate" }, words.t)).toBe("turnstile gate");
  expect(thingName({ kind: "toString", name: "" }, words.t)).toBe("toString");
});

test("a lane is called by the call that it runs, and by its own name", async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
async function cook(name: string) {}
async function main() {
  await asyncio.gather(cook("Ann"), asyncio.createTask(cook("Bob"), { name: "chef" }));
}
await asyncio.run(main());`);
  const trace = new Trace(log);
  const tasks = trace.lanes.filter(({ kind, isInternal }) => kind === "task" && !isInternal);
  expect(tasks.map(({ id }) => labelOf(trace, id, trace.count))).toEqual([
    "main (Task-1)",
    'cook("Bob") (chef)',
    'cook("Ann") (Task-2)',
  ]);
  expect(tasks.map(({ id }) => briefLabelOf(trace, id, trace.count))).toEqual([
    "main",
    "chef",
    'cook("Ann")',
  ]);
});

test("of several calls that look the same, a task is briefly called by its number", async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
async function worker() {}
async function main() { await asyncio.gather(worker(), worker()); }
await asyncio.run(main());`);
  const trace = new Trace(log);
  const tasks = trace.lanes.filter(({ kind, isInternal }) => kind === "task" && !isInternal);
  expect(tasks.map(({ id }) => briefLabelOf(trace, id, trace.count))).toEqual(["main", "Task-2", "Task-3"]);
});

test.each<[string, string, string]>([
  ["worker", "worker", ""],
  ['worker("a(b)", 1)', "worker", '("a(b)", 1)'],
  ["(anonymous)", "(anonymous)", ""],
  ["(anonymous)(3)", "(anonymous)", "(3)"],
  ["odd(name", "odd(name", ""],
])("%s is the call of a function", (text, fn, given) => {
  expect([calledFunction(text), givenArguments(text)]).toEqual([fn, given]);
});
