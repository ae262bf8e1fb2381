// What a program asks to be called when an object has been collected.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { prepareRun } from "../../headless/in-process.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("a callback of a FinalizationRegistry is a turn of the loop; one that throws is reported, and the program goes on", async () => {
  const { run, log } = await prepareRun(`const registry = new FinalizationRegistry((held) => {
  console.log("collected", held);
  throw new Error("in the callback");
});
(() => registry.register({}, "thing"))();
let wasAsked = false;
const id = setInterval(() => { if (wasAsked) clearInterval(id); }, 1);
globalThis.endOfTest = () => { wasAsked = true; };
console.log(registry instanceof FinalizationRegistry, FinalizationRegistry.name);`);
  const texts = () => {
    run.flush();
    return [...log.events()]
      .filter(({ type }) => type === "print" || type === "warn")
      .map(({ text }) => text);
  };
  run.run(50);
  while (texts().length < 3) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
    run.run(50);
  }
  (globalThis as unknown as { endOfTest: () => void }).endOfTest();
  expect(run.run(50)).toEqual({ type: "finished", status: 1 });
  expect(texts()).toEqual([
    "true FinalizationRegistry",
    "collected thing",
    "Uncaught Error: in the callback\n    at main.ts:3:9",
  ]);
});
