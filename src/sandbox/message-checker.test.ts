import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareRun } from "../headless/in-process.ts";
import {
  COLUMN_NAMES,
  createColumns,
  EVENT_CODE,
  EVENT_MEANINGS,
  EVENT_TYPES,
  TRACE_VERSION,
  type TraceBatch,
} from "../trace/format.ts";
import { Trace } from "../trace/trace.ts";
import { EventLog } from "../trace/event-log.ts";
import { printTrace } from "../trace/formats/text.ts";
import { MessageChecker } from "./message-checker.ts";
import { MAX_TEXT_LENGTH, MAX_TEXT_TOTAL } from "./messages.ts";

const LIMITS = { events: 1_000_000, characters: 1_000_000 };

/** A batch of one event that says nothing wrong: the first thread starts. */
function batch(changes: Partial<TraceBatch> = {}): unknown {
  const columns = createColumns(1);
  columns.a[0] = 1;
  return { type: "batch", batch: { count: 1, columns, strings: [""], sites: [], ...changes } };
}

function problemOf(message: unknown): string {
  const read = new MessageChecker(LIMITS, 1).read(message);
  return read.type === "malformed" ? read.problem : "";
}

const PROGRAMS: Readonly<Record<string, string>> = {
  "that gathers, cancels, locks and times out": `
    import * as asyncio from "asyncio";
    const lock = new asyncio.Lock();
    async function work(n: number) {
      await lock.acquire();
      try { await asyncio.sleep(n); } finally { lock.release(); }
    }
    async function main() {
      const task = asyncio.createTask(work(5));
      asyncio.getRunningLoop().callLater(1, () => task.cancel("enough"));
      await asyncio.gather(task, work(1), work(2), { returnExceptions: true });
      await asyncio.waitFor(asyncio.sleep(10), 1);
    }
    await asyncio.run(main());`,
  "of promises": `
    setTimeout(() => console.log("timer"), 10);
    (async () => { for (const n of [1, 2, 3]) console.log(await Promise.resolve(n)); })();
    Promise.all([1, fetch("/a?delay=5")]).then(console.log);
    Promise.reject(new Error("nobody"));`,
  "of threads": `
    import * as threading from "threading";
    import * as time from "time";
    const thread = new threading.Thread({ target: async () => { await time.sleep(1); throw new Error("no"); } });
    thread.start();
    await thread.join();`,
  "without end of recursion": `
    import * as asyncio from "asyncio";
    async function nothing() {}
    function down() { asyncio.createTask(nothing()); console.log("down"); down(); }
    async function main() { try { down(); } catch (error) { console.log(error.name); } await asyncio.sleep(1); }
    await asyncio.run(main());`,
};

test.each(Object.entries(PROGRAMS))("what a program %s sends passes unchanged", async (_, source) => {
  const batches: TraceBatch[] = [];
  const { run, log } = await prepareRun(source, "main.ts", { onBatch: (batch) => batches.push(batch) });
  while (run.run(1_000).type !== "finished");
  const checker = new MessageChecker(LIMITS, log.header.sites.length);
  const read = batches.map((batch) => checker.read({ type: "batch", batch }));
  expect(read.filter(({ type }) => type !== "batch")).toEqual([]);
  expect(read[10]).toEqual({ type: "batch", batch: batches[10] });
});

test("only what the format knows is passed on", () => {
  const message = batch() as { batch: object };
  Object.assign(message, { extra: 1 });
  Object.assign(message.batch, { extra: 1 });
  expect(new MessageChecker(LIMITS, 1).read(message)).toEqual(batch());
});

test("whatever comes, reading it does not throw", () => {
  const anything = fc.anything({ withTypedArray: true, withSparseArray: true, withNullPrototype: true });
  const shaped = fc.record({
    type: fc.constantFrom("batch", "longLoop", "finished", "failed"),
    batch: fc.oneof(
      anything,
      fc.record({ count: anything, columns: anything, strings: anything, sites: anything }),
    ),
    site: anything,
    seconds: anything,
    status: anything,
    problem: anything,
  });
  fc.assert(
    fc.property(fc.oneof(anything, shaped), (data) => {
      expect(typeof new MessageChecker(LIMITS, 1).read(data).type).toBe("string");
    }),
  );
});

test("whatever the columns hold, what passes is within the trace", () => {
  const near = (max: number) => fc.integer({ min: -1, max });
  const event = fc.record({
    type: near(EVENT_TYPES.length),
    actor: near(3),
    site: near(3),
    a: near(3),
    b: near(3),
    text: near(3),
  });
  let passed = 0;
  fc.assert(
    fc.property(event, (values) => {
      const columns = createColumns(1);
      for (const name of COLUMN_NAMES) if (name !== "time") columns[name][0] = values[name];
      const checker = new MessageChecker(LIMITS, 2);
      if (checker.read(batch({ columns, strings: ["", "x"] })).type === "malformed") return;
      passed++;
      const { type, actor, site, a, text } = values;
      expect(actor >= 0 && actor <= (EVENT_MEANINGS[type].a === "new" ? a : 0)).toBe(true);
      expect([site, text].filter((id) => id < 0 || id > 1)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  expect(passed).toBeGreaterThan(10);
});

test("what passes can be read, however little sense it makes", () => {
  const event = fc.record({
    type: fc.nat(EVENT_TYPES.length - 1),
    actor: fc.nat(8),
    a: fc.nat(8),
    b: fc.nat(8),
  });
  fc.assert(
    fc.property(fc.array(event, { minLength: 20, maxLength: 60 }), (events) => {
      const columns = createColumns(events.length);
      let lastId = 0;
      events.forEach(({ type, actor, a, b }, i) => {
        columns.type[i] = type;
        columns.actor[i] = Math.min(actor, lastId);
        columns.b[i] = Math.min(b, 2, lastId);
        columns.a[i] = EVENT_MEANINGS[type].a === "new" ? ++lastId : Math.min(a, 1, lastId);
      });
      const message = batch({ count: events.length, columns, strings: ["", "x"] });
      const read = new MessageChecker(LIMITS, 1).read(message);
      if (read.type !== "batch") throw new Error(JSON.stringify(read));
      const nowhere = { line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" };
      const header = {
        version: TRACE_VERSION,
        file: "",
        semantics: "asyncio",
        source: "",
        sites: [nowhere],
      } as const;
      const log = new EventLog(header);
      log.append(read.batch);
      const { lanes } = new Trace(log);
      expect(lanes.length).toBeLessThanOrEqual(lastId);
      expect(printTrace(log)).not.toBe("");
    }),
  );
});

test("texts are limited, one by one and in all", () => {
  expect(problemOf(batch({ strings: ["", "x".repeat(MAX_TEXT_LENGTH)] }))).toBe("");
  expect(problemOf(batch({ strings: ["", "x".repeat(MAX_TEXT_LENGTH + 1)] }))).toBe(
    "a text is none, or too long",
  );
  const checker = new MessageChecker({ events: 1e9, characters: 0 }, 1);
  const strings = ["", ...Array.from({ length: 20 }, () => "x".repeat(MAX_TEXT_LENGTH))];
  let id = 0;
  const types = Array.from({ length: MAX_TEXT_TOTAL / MAX_TEXT_LENGTH / 20 + 1 }, () => {
    const columns = createColumns(1);
    columns.a[0] = ++id;
    return checker.read(batch({ strings, columns })).type;
  });
  expect(new Set(types.slice(0, -1))).toEqual(new Set(["batch"]));
  expect(types.at(-1)).toBe("malformed");
});

test("events are limited, with some slack for the batch in which the limit is met", () => {
  const checker = new MessageChecker({ events: 10, characters: 10 }, 1);
  const columns = createColumns(60_000);
  columns.type.fill(EVENT_CODE.run);
  const read = () => checker.read(batch({ count: 60_000, columns }));
  expect([read().type, read().type, read().type]).toEqual(["batch", "batch", "malformed"]);
});

test("a run that has come to a bound says which, and may have as much again when that is raised", () => {
  const reached = { type: "reached", bound: "events", amount: 4, site: 0 };
  const checker = new MessageChecker({ events: 4, characters: 4 }, 1);
  expect(checker.read(reached)).toEqual(reached);
  expect(checker.read({ ...reached, bound: "toString" }).type).toBe("malformed");
  expect(checker.read({ ...reached, amount: -1 }).type).toBe("malformed");
  expect(checker.read({ ...reached, site: 1 }).type).toBe("malformed");

  const limits = { events: 1_000_000, characters: 0 };
  const fill = (checker: MessageChecker) => {
    const columns = createColumns(65_536);
    columns.type.fill(EVENT_CODE.name);
    for (let n = 0; ; n++) {
      const strings = n === 0 ? [""] : [];
      const read = checker.read({ type: "batch", batch: { count: 65_536, columns, strings, sites: [] } });
      if (read.type === "malformed") return n;
    }
  };
  const raised = new MessageChecker(limits, 1);
  raised.raise("events");
  expect(fill(raised)).toBeGreaterThan(1.5 * fill(new MessageChecker(limits, 1)));
});
