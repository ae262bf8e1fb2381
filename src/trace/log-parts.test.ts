import { expect, test } from "vitest";
import { EventLog } from "./event-log.ts";
import { createColumns, EVENT_CODE, TRACE_VERSION, type TraceBatch } from "./format.ts";
import { markAtHeader, partSince } from "./log-parts.ts";

function batchOf(times: readonly number[], strings: readonly string[]): TraceBatch {
  const columns = createColumns(times.length);
  times.forEach((time, i) => {
    columns.time[i] = time;
    columns.type[i] = EVENT_CODE.print;
    columns.text[i] = strings.length - 1;
  });
  return { count: times.length, columns, strings, sites: [] };
}

test("parts that are appended one after the other are the log", () => {
  const site = { line: 1, column: 1, endLine: 1, endColumn: 2, scope: "", kind: "await" } as never;
  const header = {
    version: TRACE_VERSION,
    file: "a.ts",
    semantics: "asyncio",
    source: "",
    sites: [site],
  } as const;
  const log = new EventLog(header);
  const copy = new EventLog(structuredClone(header));
  let mark = markAtHeader(log);
  for (const batch of [batchOf([0, 1], ["", "a"]), batchOf([], []), batchOf([2, 3, 4], ["b"])]) {
    log.append(batch);
    const part = partSince(log, mark);
    copy.append(structuredClone(part.batch));
    ({ mark } = part);
  }
  expect([...copy.events()]).toEqual([...log.events()]);
  expect(copy.sites).toEqual(log.sites);
  expect(partSince(log, mark).batch.count).toBe(0);
});
