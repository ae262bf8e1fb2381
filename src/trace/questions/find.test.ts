// Finding lanes and what was printed.
import { beforeAll, expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { find, foundLanes, type Query } from "./find.ts";
import { Trace } from "../trace.ts";

let trace: Trace;
let moment: number;

beforeAll(async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
async function worker(n: number) {
  await asyncio.sleep(n);
  console.log("Worker " + n);
}
async function idle() { await asyncio.sleep(9); }
async function main() { await asyncio.gather(worker(1), worker(2), idle()); }
await asyncio.run(main());`);
  trace = new Trace(log);
  moment = trace.momentAtTime(1.5);
});

function found(query: Partial<Query>, most?: number): string[] {
  const all = find(trace, { text: "\0", states: [], line: 0, ...query }, moment, most);
  return [
    ...all.lanes.map(({ lane }) => trace.nameAt(lane, moment)),
    ...all.prints.map((event) => trace.log.event(event).text),
  ];
}

test("a text finds functions, names and what was printed, in any case", () => {
  expect(found({ text: "worker" })).toEqual(["Task-2", "Task-3", "Worker 1", "Worker 2"]);
  expect(found({ text: "task-4" })).toEqual(["Task-4"]);
});

test("a line finds who stands there at the moment", () => {
  expect(found({ line: 3 })).toEqual(["Task-3"]);
  expect(found({ line: 6 })).toEqual(["Task-4"]);
});

test("a state finds who is in it at the moment", () => {
  expect(found({ states: ["ended"] })).toEqual(["Task-2"]);
  expect(found({ states: ["waiting"] })).toEqual(["MainThread", "Task-1", "Task-3", "Task-4"]);
});

test("only the first are given, and all are counted", () => {
  const query = { text: "task-", states: [], line: 0 };
  const { lanes: first, laneCount } = find(trace, query, moment, 2);
  expect([first.length, laneCount]).toEqual([2, 4]);
});

test("a lane that has not been made is found at its making", () => {
  const [first] = find(trace, { text: "idle", states: [], line: 0 }, 0).lanes;
  expect(trace.log.event(first.event).type).toBe("task");
});

test("all that is found is more than the first, and with those who printed it", () => {
  const names = (text: string) =>
    [...foundLanes(trace, { text, states: [], line: 0 }, moment)].map((lane) => trace.nameAt(lane, moment));
  expect(names("worker")).toEqual(["Task-2", "Task-3"]);
  expect(names("worker 2")).toEqual(["Task-3"]);
  expect(names("nobody")).toEqual([]);
});

test("the name of a thing finds who has it and who waits for it at the moment", async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
class Account { lock = new asyncio.Lock(); }
const ann = new Account(), bob = new Account();
async function use({ lock }) { await lock.acquire(); await asyncio.sleep(1); lock.release(); }
async function main() { await asyncio.gather(use(ann), use(bob), use(ann)); }
await asyncio.run(main());`);
  const run = new Trace(log);
  const names = (text: string, seconds: number) => {
    const query = { text, states: [], line: 0 };
    const at = run.momentAtTime(seconds);
    return [...foundLanes(run, query, at)].map((lane) => run.nameAt(lane, at));
  };
  expect(names("ann.lock", 0.5)).toEqual(["Task-2", "Task-4"]);
  expect(names("ann.lock", 1.5)).toEqual(["Task-4"]);
  expect(names("bob.lock", 0.5)).toEqual(["Task-3"]);
});
