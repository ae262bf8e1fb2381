import { expect, test } from "vitest";
import { largeRun } from "../../../e2e/harness/large-run.ts";
import { EventLog } from "../event-log.ts";
import { ChromeReader } from "./chrome-trace-reader.ts";
import { writeChromeTrace } from "./chrome-trace-writer.ts";
import { printTrace } from "./text.ts";
import { WithBeginning } from "./with-beginning.ts";

const LARGE = new TextEncoder().encode(writeChromeTrace(largeRun(20_000, 8)));
const PIECE_BYTES = 2 ** 16;

/** The traces that come of reading a file, and how many bytes had been given when each was there. */
function readInPieces(bytes: Uint8Array) {
  const traces: { readonly log: EventLog; readonly atBytes: number }[] = [];
  let at = 0;
  const sink = {
    header: (header: EventLog["header"]) => void traces.push({ log: new EventLog(header), atBytes: at }),
    batch: (batch: Parameters<EventLog["append"]>[0]) => traces.at(-1)!.log.append(batch),
  };
  const reader = new WithBeginning(sink, (shown) => new ChromeReader(shown, "large.json"));
  const finish = () => {
    reader.finish();
  };
  for (; at < bytes.length; at += PIECE_BYTES) reader.push(bytes.subarray(at, at + PIECE_BYTES));
  return { traces, finish };
}

function read(bytes: Uint8Array): EventLog {
  const logs: EventLog[] = [];
  const reader = new ChromeReader(
    { header: (header) => void logs.push(new EventLog(header)), batch: (batch) => logs[0].append(batch) },
    "large.json",
  );
  reader.push(bytes);
  if (bytes.length === LARGE.length) reader.finish();
  else expect(() => reader.finish()).toThrow("cut off");
  return logs[0];
}

test("the beginning of a large file is there long before its end, and then all of it", () => {
  const { traces, finish } = readInPieces(LARGE);
  finish();
  expect(traces).toHaveLength(2);
  const [beginning, whole] = traces;
  expect(beginning.atBytes).toBeLessThan(LARGE.length / 2);
  expect(beginning.log.count).toBeGreaterThan(1_000);
  expect(beginning.log.count).toBeLessThan(whole.log.count);
  expect(printTrace(beginning.log)).toBe(printTrace(read(LARGE.subarray(0, beginning.atBytes))));
  expect(printTrace(whole.log)).toBe(printTrace(read(LARGE)));
});

test("of a file that ends soon there is one trace", () => {
  const { traces, finish } = readInPieces(LARGE.subarray(0, 2 ** 19));
  expect(finish).toThrow("cut off");
  expect(traces).toHaveLength(1);
});

test("a beginning without slices is left out, and what is wrong with the file is told at its end", () => {
  const { traces, finish } = readInPieces(
    new TextEncoder().encode(`{"traceEvents":[${`{"ph":"M","name":"x","pid":1},\n`.repeat(40_000)}]}`),
  );
  expect(traces).toEqual([]);
  expect(finish).toThrow(/no events/);
});
