// Who sees which value of a context variable, as the program itself would say it.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { contextsOf } from "./contexts.ts";
import { Trace } from "../trace.ts";
import { TraceState } from "./state.ts";

const PROGRAM = `import * as asyncio from "asyncio";
import { ContextVar, copyContext } from "contextvars";
const user = new ContextVar<string>("user", { default: "nobody" });
async function handle(name: string) {
  const token = user.set(name);
  await asyncio.sleep(1);
  const inner = asyncio.createTask(audit());
  await asyncio.sleep(1);
  copyContext().run(() => user.set("root"));
  user.reset(token);
  await asyncio.sleep(1);
  await inner;
}
async function audit() { await asyncio.sleep(5); }
async function main() {
  user.set("main");
  const given = copyContext();
  given.run(() => user.set("given"));
  const other = asyncio.createTask(audit(), { context: given });
  await asyncio.gather(handle("ann"), handle("bob"), other);
}
await asyncio.run(main());`;

test("a lane sees what it was made with, what it set, and again what it saw before", async () => {
  const { log } = await runSource(PROGRAM);
  const trace = new Trace(log);
  const state = new TraceState(trace);
  const seenAt = (seconds: number) => {
    state.seek(trace.momentAtTime(seconds));
    return contextsOf(state).flatMap(({ variable, values }) =>
      values.map(({ value, lanes: seers }) => {
        const names = seers.map((lane) => trace.nameAt(lane, state.moment));
        return `${variable.name} ${value}: ${names.join(", ")}`;
      }),
    );
  };
  expect(seenAt(0.5)).toEqual([
    "user 'main': Task-1",
    "user 'given': Task-2",
    "user 'ann': Task-3",
    "user 'bob': Task-4",
  ]);
  expect(seenAt(1.5)).toEqual([
    "user 'main': Task-1",
    "user 'given': Task-2",
    "user 'ann': Task-3, Task-5",
    "user 'bob': Task-4, Task-6",
  ]);
  expect(seenAt(2.5)).toEqual([
    "user 'main': Task-1, Task-3, Task-4",
    "user 'given': Task-2",
    "user 'ann': Task-5",
    "user 'bob': Task-6",
  ]);
});

test("before anything is set, and where nobody lives, nothing is seen", async () => {
  const { log } = await runSource(PROGRAM);
  const trace = new Trace(log);
  const state = new TraceState(trace);
  expect(contextsOf(state)).toEqual([]);
  state.seek(trace.count);
  expect(contextsOf(state)).toEqual([]);
});
