// Runs are made so small that their lanes can still be told apart.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../trace.ts";
import { isThumbnail, stretchesOf, thumbnailOf } from "./thumbnail.ts";

async function picture(source: string): Promise<readonly string[]> {
  return thumbnailOf(new Trace((await runSource(source, "main.ts")).log));
}

test("each lane is a row, from when it is made until it has ended", async () => {
  const rows = await picture(`import * as asyncio from "asyncio";
async function nap(seconds: number) { await asyncio.sleep(seconds); }
async function main() {
  const long = asyncio.createTask(nap(3));
  await asyncio.sleep(1);
  await asyncio.gather(long, nap(1));
}
await asyncio.run(main());`);
  expect(rows).toEqual([
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "................wwwwwwwwwwwwwwww................",
  ]);
  expect(isThumbnail(rows)).toBe(true);
  expect(stretchesOf(rows[3])).toEqual([{ from: 16, to: 32, state: "waiting" }]);
});

test("where no time passes, steps do", async () => {
  const [, first] = await picture("async function f() { await null; } await f();");
  expect(first).toMatch(/^\.+[rwd]+\.*$/);
});

test("of many lanes there are the first few", async () => {
  const rows = await picture(`import * as asyncio from "asyncio";
async function main() { await asyncio.gather(...Array.from({ length: 99 }, () => asyncio.sleep(1))); }
await asyncio.run(main());`);
  expect(rows.length).toBeLessThanOrEqual(6);
});

test.each([null, "rrr", ["x".repeat(48)], ["r"], Array(7).fill("r".repeat(48))])(
  "%j that was kept is none",
  (value) => {
    expect(isThumbnail(value)).toBe(false);
  },
);
