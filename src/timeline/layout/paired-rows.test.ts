import { expect, test } from "vitest";
import { traceOf } from "../../headless/in-process.ts";
import { lanePairsOf } from "../../trace/questions/lane-pairs.ts";
import type { Trace } from "../../trace/trace.ts";
import { UNARRANGED } from "./arrangement.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { pairRows } from "./paired-rows.ts";

const program = (main: string) => `import * as asyncio from "asyncio";
async function work(name: string) { await asyncio.sleep(0.1); }
async function main() { ${main} }
await asyncio.run(main());
`;

const BOTH = `await asyncio.gather(work("a"), work("b"));`;

function labels(trace: Trace, { rows }: Layout): string[] {
  return rows.map(({ type, lane }) =>
    type === "twin" ? "" : trace.lane(lane)!.label + trace.lane(lane)!.given,
  );
}

async function paired(own: string, other: string, closed = false) {
  const [here, there] = [await traceOf(program(own)), await traceOf(program(other))];
  const all = layoutOf(here);
  const main = all.rows[1].key;
  const layout = closed ? layoutOf(here, { ...UNARRANGED, toggled: new Set([main]) }) : all;
  return { here, there, rows: pairRows(here, layout, there, lanePairsOf(here, there)) };
}

test("each row of the other run stands below its like", async () => {
  const { here, there, rows } = await paired(BOTH, BOTH);
  expect(labels(here, rows.own)).toEqual(["MainThread", "", "main", "", 'work("a")', "", 'work("b")', ""]);
  expect(labels(there, rows.other)).toEqual(["", "MainThread", "", "main", "", 'work("a")', "", 'work("b")']);
  expect(labels(here, rows.missingThere).join("")).toBe("");
  // The bracket of the gather goes around both.
  expect(rows.own.brackets.map(({ regions }) => regions)).toEqual([[{ first: 4, last: 7 }]]);
});

test("what one of the runs lacks has an empty place there, and a ghost", async () => {
  const { here, there, rows } = await paired(`await asyncio.gather(work("a"));`, BOTH);
  expect(labels(here, rows.own)).toEqual(["MainThread", "", "main", "", 'work("a")', "", "", ""]);
  expect(labels(there, rows.other).at(-1)).toBe('work("b")');
  expect(labels(there, rows.missingHere)).toEqual(["", "", "", "", "", "", 'work("b")', ""]);
  const keys = rows.own.rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("what the reader closes is closed in both", async () => {
  const { here, there, rows } = await paired(BOTH, BOTH, true);
  expect(labels(here, rows.own)).toEqual(["MainThread", "", "main", ""]);
  expect(labels(there, rows.other)).toEqual(["", "MainThread", "", "main"]);
});
