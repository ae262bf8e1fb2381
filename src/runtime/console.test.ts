// The console's clock and what it says on stderr; what else it prints is compared with Node's (puzzles 52 to 56).
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";

test("timers of the console run on the program's clock", async () => {
  const { stdout, stderr } = await runSource(`import * as asyncio from "asyncio";
console.time();
console.time("long");
await asyncio.run(asyncio.sleep(0.25));
console.timeLog("default", "and", { more: 1 });
console.timeEnd();
for (const seconds of [1.5, 100, 7200]) {
  await asyncio.run(asyncio.sleep(seconds));
  console.timeLog("long");
}
console.timeEnd();
console.time("long");
console.countReset("never");`);
  expect(stdout.split("\n")).toEqual([
    "default: 250ms and { more: 1 }",
    "default: 250ms",
    "long: 1.750s",
    "long: 1:41.750 (m:ss.mmm)",
    "long: 2:01:41.750 (h:mm:ss.mmm)",
    "",
  ]);
  expect(stderr.split("\n")).toEqual([
    "Warning: No such label 'default' for console.timeEnd()",
    "Warning: Label 'long' already exists for console.time()",
    "Warning: Count for 'never' does not exist",
    "",
  ]);
});

test("a trace says where it was asked for", async () => {
  const { stderr } = await runSource(`function inner() {
  console.trace("here %s", 1);
}
inner();
console.trace();`);
  expect(stderr).toBe("Trace: here 1\n    at main.ts:2:11\nTrace\n    at main.ts:5:9\n");
});
