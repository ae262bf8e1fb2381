// What has been read of a file makes room for the rest of it, but not for what no file can be believed to hold.
import { expect, test } from "vitest";
import { createColumns, TRACE_VERSION } from "../format.ts";
import { TraceCollector } from "./collector.ts";

const COUNT = 2_000;

function capacityAfter(share: number, batches = 1): number {
  const collector = new TraceCollector();
  collector.header({ version: TRACE_VERSION, file: "a.ts", semantics: "asyncio", source: "", sites: [] });
  for (let i = 1; i < batches; i++) collector.batch(batchOf());
  return collector.batch(batchOf(), share).log.columns.type.length;
}

function batchOf() {
  return { count: COUNT, columns: createColumns(COUNT), strings: [], sites: [] };
}

test("there is room at once for as much as a share of the file foretells", () => {
  expect(capacityAfter(0.1)).toBe(COUNT * 10.5);
  expect(capacityAfter(1)).toBe(COUNT * 1.05);
});

test("a share that is not known, next to nothing, or more than all tells nothing", () => {
  for (const share of [0, 0.001, 1.5]) expect(capacityAfter(share)).toBe(COUNT);
});

test("a file that is said to hold hundreds of millions is not believed", () => {
  expect(capacityAfter(0.03, 200)).toBeLessThan(COUNT * 200 * 1.5 + 1);
});
