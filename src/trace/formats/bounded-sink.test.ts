// A trace that no page can hold is refused while it is read.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BoundedSink } from "./bounded-sink.ts";
import { FormatError } from "./problem.ts";
import { TextParser, type TraceSink } from "./text-parser.ts";

const GOLDEN = readFileSync(new URL("../../../examples/golden/gather.trace", import.meta.url));

/** How many events get through. */
function read(bounds: { readonly events: number; readonly characters: number }): number {
  let events = 0;
  const sink: TraceSink = {
    header: () => undefined,
    batch: ({ count }) => {
      events += count;
    },
  };
  const parser = new TextParser(new BoundedSink(sink, bounds));
  parser.push(GOLDEN);
  parser.finish();
  return events;
}

test("what is within the bounds passes", () => {
  expect(read({ events: 1_000, characters: 100_000 })).toBeGreaterThan(20);
});

test.each([
  ["events", { events: 10, characters: 100_000 }],
  ["text", { events: 1_000, characters: 50 }],
])("too much of %s is an error that says so", (_what, bounds) => {
  expect(() => read(bounds)).toThrow(new FormatError({ type: "large" }));
});
