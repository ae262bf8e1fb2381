// What lanes did in all, of stored traces.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTrace } from "../formats/text.ts";
import { Trace } from "../trace.ts";
import { laneSums } from "./lane-sums.ts";

function stored(name: string): Trace {
  const path = new URL(`../../timeline/fixtures/${name}.trace`, import.meta.url);
  return new Trace(parseTrace(readFileSync(path, "utf8")));
}

test("a lane's states come to as much as it lived", () => {
  for (const name of ["locks", "fifty", "deadlock"]) {
    const trace = stored(name);
    const { time } = trace.log.columns;
    for (const { id, createdAt } of trace.lanes) {
      const outcome = trace.outcomeOf(id);
      const lived = (outcome === null ? trace.endSeconds : time[outcome.event]) - time[createdAt];
      const sum = laneSums(trace, id).reduce((all, { seconds }) => all + seconds, 0);
      expect(sum).toBeCloseTo(lived, 9);
    }
  }
});

test("the longest state comes first, and how often the lane was in it is told", () => {
  const trace = stored("locks");
  const consumer = trace.lanes.find(({ label }) => label === "consumer")!;
  const [first, ...others] = laneSums(trace, consumer.id);
  expect(first).toEqual({ state: "waiting", seconds: 2, count: 4 });
  expect(others.every(({ seconds }) => seconds === 0)).toBe(true);
});
