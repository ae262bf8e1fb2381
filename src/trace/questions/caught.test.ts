// What a lane caught is told where its block awaits, in either kind of program, and leaves what it does as it was.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../trace.ts";
import { caughtBy, caughtWithin } from "./caught.ts";

/** Of each error that was caught: its text, who caught it, and the line of the await it came from; and what was printed. */
async function caughtIn(source: string): Promise<[caught: string[], stdout: string]> {
  const { log, stdout, stderr } = await runSource(source, "main.ts", {});
  expect(stderr).toBe("");
  const trace = new Trace(log);
  const { strings, columns, sites } = log;
  const caught = trace.lanes.flatMap(({ id, label }) =>
    caughtBy(trace, id).map((event) => {
      expect(caughtWithin(trace, id, event, event + 1)).toEqual([event]);
      expect(caughtWithin(trace, id, event + 1, trace.count)).not.toContain(event);
      return `${label} ${strings[columns.text[event]]} ${sites[columns.site[event]].line}`;
    }),
  );
  return [caught, stdout];
}

const FLAKY = `async function flaky(n: number) {
  await sleep(n);
  if (n < 3) throw new Error("no " + n);
  return n;
}
async function tries() {
  for (let n = 1; ; n++) {
    try {
      return await flaky(n);
    } catch CLAUSE
  }
}
`;

test.each([
  "{ console.log(n); }",
  "(error) { error = n; console.log(error); }",
  "({ message }) { console.log(message); }",
])("errors that are caught by catch %s", async (clause) => {
  const body = FLAKY.replace("CLAUSE", clause);
  const printed = clause.includes("message") ? "no 1\nno 2\n3\n" : "1\n2\n3\n";
  const told = ["tries Error: no 1 10", "tries Error: no 2 10"];
  const asyncio = `import { run, sleep } from "asyncio";\n${body}console.log(await run(tries()));`;
  expect(await caughtIn(asyncio)).toEqual([told, printed]);
  const plain = `const sleep = (n: number) => new Promise((done) => setTimeout(done, n));\n${body}console.log(await tries());`;
  expect(await caughtIn(plain)).toEqual([told, printed]);
});

test("one whose block awaits nothing is not told, nor one that only passes a finally", async () => {
  const source = `import * as asyncio from "asyncio";
async function main() {
  try { JSON.parse("{"); } catch { await asyncio.sleep(1); }
  try { const later = async () => { await asyncio.sleep(1); }; (null as any).x; } catch { console.log("on"); }
  try {
    try { await asyncio.sleep(1); throw new Error("late"); } finally { console.log("by"); }
  } catch (error) { console.log(String(error)); }
}
await asyncio.run(main());`;
  expect(await caughtIn(source)).toEqual([["main Error: late 6"], "on\nby\nError: late\n"]);
});
