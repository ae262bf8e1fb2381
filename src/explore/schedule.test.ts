// A schedule is read as it was written, and nothing else is taken for one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, isJitter, printSchedule, readSchedule, type Schedule } from "./schedule.ts";

const SOURCE = "await asyncio.run(main());\n";
const SCHEDULE: Schedule = {
  jitter: 0.5,
  changes: [
    { number: 3, kind: "delay", line: 7, value: 190_001 },
    { number: 12, kind: "thread", line: 0, value: 2 },
    { number: 13, kind: "set", line: 9, value: 1 },
  ],
};

const problemOf = (text: string, source = SOURCE) => {
  const read = readSchedule(text, source);
  return read.type === "failed" ? read.problem : null;
};

test("a schedule is written in letters that a link leaves alone, for ever in the same way", () => {
  expect(printSchedule(SCHEDULE, SOURCE)).toBe("v1_0.5_aejweu_3-7-190001.12-0-t2.13-9-s1_1vvoly");
});

test("what was written is read", () => {
  const change = fc.record<Change>({
    number: fc.nat(),
    kind: fc.constantFrom("delay", "thread", "set"),
    line: fc.nat(),
    value: fc.nat(),
  });
  const schedule = fc.record<Schedule>({
    jitter: fc.double({ min: 0, max: 3, noNaN: true }).map((jitter) => jitter + 0),
    changes: fc.array(change),
  });
  fc.assert(
    fc.property(schedule, fc.string(), (written, source) => {
      expect(readSchedule(printSchedule(written, source), source)).toEqual({
        type: "schedule",
        schedule: written,
      });
    }),
  );
});

test("a damaged one is refused, wherever the damage is", () => {
  const text = printSchedule(SCHEDULE, SOURCE);
  for (let at = 0; at < text.length; at++) {
    expect(problemOf(text.slice(0, at) + text.slice(at + 1))).not.toBeNull();
    expect(
      problemOf(`${text.slice(0, at)}${text[at] === "7" ? "8" : "7"}${text.slice(at + 1)}`),
    ).not.toBeNull();
  }
  expect(problemOf(text.replace("12-0-t2", "12-0-x2"))).toEqual({ type: "damaged", item: "12-0-x2" });
});

test("one of another program, of a later version, or what is none at all, is said to be that", () => {
  const text = printSchedule(SCHEDULE, SOURCE);
  expect(problemOf(text, `${SOURCE} `)).toEqual({ type: "program" });
  expect(problemOf(text.replace("v1_", "v2_"))).toEqual({ type: "version", version: 2, known: 1 });
  expect(problemOf("3@7")).toEqual({ type: "none" });
});

test("delays are up to four times as long as asked", () => {
  expect([-0.1, 0, 0.5, 3, 3.1, NaN].map(isJitter)).toEqual([false, true, true, true, false, false]);
});
