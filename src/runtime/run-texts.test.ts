// Texts of a run are cut where they are made, and it is said how much is left out.
import { expect, test } from "vitest";
import { prepareRun } from "../headless/in-process.ts";
import { EVENT_CODE } from "../trace/format.ts";
import { TextRoom } from "./run-texts.ts";

test("a long name is cut, and a long message where there are bounds", () => {
  const room = new TextRoom(100_000);
  expect(room.name("x".repeat(200))).toHaveLength(200);
  expect(room.name("x".repeat(1_000))).toBe(`${"x".repeat(199)}… (801 more characters)`);
  expect(room.message("x".repeat(20_000), false)).toMatch(/^x{9999}… \(10001 more characters\)$/);
  expect(new TextRoom(Infinity).message("x".repeat(20_000), false)).toHaveLength(20_000);
});

test("no half of a sign is left", () => {
  expect(new TextRoom(1_000).name(`${"x".repeat(198)}🙂${"y".repeat(100)}`)).toMatch(/^x{198}… /);
});

test("when the room is used up, texts become short, and at last nothing", () => {
  const room = new TextRoom(5_000);
  room.take("x".repeat(5_000));
  expect(room.name("n".repeat(100))).toMatch(/^n{19}… /);
  expect(room.message("m".repeat(1_000), false)).toMatch(/^m{199}… /);
  room.take("x".repeat(5_000));
  expect(room.message("why it ended", true)).toBe("why it ended");
  expect(room.message("m", false)).toBe("(there is no room left for what this says)");
});

test.each([
  [
    "names",
    'import "asyncio"; import * as asyncio from "asyncio"; await asyncio.run((async () => { for (let i = 0; i < 500; i++) await asyncio.createTask(asyncio.sleep(0), { name: "n".repeat(100_000) + i }); })());',
  ],
  ["messages", 'for (let i = 0; i < 2_000; i++) Promise.reject(new Error("m".repeat(50_000) + i));'],
])("a run leaves no more of its %s behind than the page takes", async (_what, source) => {
  const { run, log } = await prepareRun(source, "main.ts", {
    limits: { events: 100_000, characters: 100_000 },
  });
  while (run.run(10_000).type !== "finished");
  const characters = log.strings.reduce((sum, { length }) => sum + length, 0);
  expect(characters).toBeLessThan(500_000);
  expect(
    Array.from(log.columns.type.subarray(0, log.count)).filter(
      (type) => type === EVENT_CODE.end || type === EVENT_CODE.warn,
    ).length,
  ).toBeGreaterThan(400);
});
