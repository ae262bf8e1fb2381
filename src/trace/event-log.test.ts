import { expect, test } from "vitest";
import { createColumns, EVENT_CODE, TRACE_VERSION } from "./format.ts";
import { EventLog } from "./event-log.ts";

const HEADER = { version: TRACE_VERSION, file: "a.ts", semantics: "asyncio", source: "", sites: [] } as const;

/** Each of a batch's events prints a text of its own. */
function printed(from: number, count: number) {
  const columns = createColumns(count);
  columns.type.fill(EVENT_CODE.print);
  for (let event = 0; event < count; event++) columns.text[event] = from + event;
  const strings = Array.from({ length: count }, (_, index) => `line ${from + index}`);
  return { count, columns, strings, sites: [] };
}

test("nothing that was appended changes, however many events and texts there are", () => {
  const log = new EventLog(HEADER);
  for (let from = 0; from < 150_000; from += 7_500) log.append(printed(from, 7_500));
  expect(log.count).toBe(150_000);
  for (const event of [0, 7_499, 65_535, 65_536, 65_537, 149_999]) {
    expect(log.event(event).text).toBe(`line ${event}`);
  }
});

test("what was trimmed takes no more room than it needs, and is the same", () => {
  const log = new EventLog(HEADER);
  log.append(printed(0, 60_000));
  log.append(printed(60_000, 10_000));
  log.trim();
  expect(log.columns.type.length).toBe(70_000);
  expect(log.event(69_999).text).toBe("line 69999");
  log.append(printed(70_000, 1));
  expect(log.event(70_000).text).toBe("line 70000");
});
