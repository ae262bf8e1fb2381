// Traces of any size for measurements: tasks that run, wait and are made ready in turn, for times that differ by a thousand.
import { createColumns, EVENT_CODE, type Site, TRACE_VERSION } from "../../src/trace/format.ts";
import { EventLog } from "../../src/trace/event-log.ts";
import { printTrace } from "../../src/trace/formats/text.ts";

/** Each round of a task is three spans: it runs, waits and is ready. Now and then it waits for another task. */
const ROUND = ["run", "wait", "ready"] as const;

const SOURCE = `async function worker(jobs) {
  for (const job of jobs) {
    prepare(job);
    await job;
  }
}
await Promise.all(workers);`;

const SITES: readonly Site[] = [
  { line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" },
  { line: 4, column: 5, endLine: 4, endColumn: 14, scope: "worker" },
  { line: 7, column: 7, endLine: 7, endColumn: 27, scope: "" },
];

/** Numbers from 0 to 1, the same in every run (a linear congruential generator; no more is needed). */
function randomNumbers(): () => number {
  let state = 12_345;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** A trace of about so many spans in so many tasks, in the order of time; each task lives as long as the others. */
export function largeRun(spans: number, tasks: number): EventLog {
  const perTask = Math.max(1, Math.round(spans / tasks / ROUND.length)) * ROUND.length;
  const count = tasks * perTask;
  const random = randomNumbers();
  const times = new Float64Array(count);
  for (let task = 0; task < tasks; task++) {
    let time = random() * 1e-4;
    for (let change = 0; change < perTask; change++) {
      times[task * perTask + change] = Math.round(time * 1e6) / 1e6;
      // Most last microseconds, a few a thousand times as long; waits ten times as long as the rest.
      time += 1e-6 + 1e-5 * random() ** -0.7 * (change % 3 === 1 ? 10 : 1);
    }
  }
  const order = new Uint32Array(count).map((_, index) => index);
  order.sort((a, b) => times[a] - times[b] || a - b);

  const columns = createColumns(count + 2 * tasks + 6);
  let written = 0;
  const write = (
    type: keyof typeof EVENT_CODE,
    time: number,
    actor: number,
    a = 0,
    b = 0,
    text = 0,
    site = 0,
  ) => {
    columns.type[written] = EVENT_CODE[type];
    columns.time[written] = time;
    columns.actor[written] = actor;
    columns.site[written] = site;
    columns.a[written] = a;
    columns.b[written] = b;
    columns.text[written++] = text;
  };
  const firstTask = 3;
  write("thread", 0, 0, 1, 0, 1);
  write("run", 0, 1);
  write("loop", 0, 1, 2, 1);
  for (let task = 0; task < tasks; task++) {
    write("task", 0, 1, firstTask + task, 2, 2, 2);
    write("number", 0, 0, firstTask + task, task + 1);
  }
  write("wait", 0, 1, 2, 0, 0, 2);
  for (const index of order) {
    const lane = firstTask + Math.floor(index / perTask);
    const step = ROUND[index % ROUND.length];
    if (step === "ready") {
      // One in four is woken by another task, and so has an arrow.
      const waker = random() < 0.25 ? firstTask + Math.floor(random() * tasks) : 0;
      write("ready", times[index], waker, lane);
    } else write(step, times[index], lane, 0, 0, 0, 1);
  }
  const header = {
    version: TRACE_VERSION,
    file: "workers.ts",
    semantics: "asyncio" as const,
    source: SOURCE,
    sites: SITES,
  };
  const log = new EventLog(header);
  log.append({ count: written, columns, strings: ["", "MainThread", "worker"], sites: [] });
  return log;
}

/** The same as a file that is opened. */
export function largeText(spans: number, tasks: number): string {
  return printTrace(largeRun(spans, tasks));
}
