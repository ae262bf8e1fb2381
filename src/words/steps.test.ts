// A run told step by step, and why its tasks had their turns, in both languages.
import { beforeAll, expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import { whyOf } from "../trace/questions/why.ts";
import { createI18n } from "./i18n.ts";
import { eventOfStep, narrate } from "./steps.ts";
import type { Language } from "../app/preferences.ts";
import { whySentence } from "./why.ts";

let trace: Trace;

beforeAll(async () => {
  const { log } = await runSource(`import * as asyncio from "asyncio";
const db = new asyncio.Lock();
async function job() {
  await db.acquire();
  await asyncio.sleep(1);
  db.release();
}
async function main() {
  await asyncio.gather(job(), job());
}
await asyncio.run(main());`);
  trace = new Trace(log);
});

function story(language: Language): string[] {
  const { t } = createI18n(language);
  return Array.from({ length: trace.stepCount }, (_, index) =>
    narrate(trace, eventOfStep(trace, index + 1), t, language),
  );
}

/** Why the turns of a lane came, in order. */
function reasons(name: string, language: Language): string[] {
  const { t } = createI18n(language);
  const { id, changes } = trace.lanes.find((lane) => lane.name === name)!;
  const turns = changes.filter((event) => trace.stateAt(id, event + 1)!.state === "running");
  return turns.map((event) => {
    const span = { lane: id, event };
    return whySentence(trace, span, whyOf(trace, span)!, t, language);
  });
}

test("every step is told", () => {
  expect(story("en")).toMatchInlineSnapshot(`
    [
      "The program begins in MainThread",
      "MainThread has its turn",
      "MainThread goes into <module>",
      "MainThread makes the task main (Task-1), which is ready now",
      "MainThread runs the event loop (line 11)",
      "main (Task-1) has its turn",
      "main (Task-1) makes the task job (Task-2), which is ready now (line 9)",
      "main (Task-1) makes the task job (Task-3), which is ready now (line 9)",
      "main (Task-1) stops and waits: gather: 2 of 2 left (line 9)",
      "job (Task-2) has its turn",
      "job (Task-2) takes lock db",
      "job (Task-2) stops and waits: sleep 1 s (line 5)",
      "job (Task-3) has its turn",
      "job (Task-3) stops and waits: lock db, held by Task-2 (line 4)",
      "job (Task-2) is ready: its waiting is over",
      "job (Task-2) has its turn (line 5)",
      "job (Task-2) gives lock db back (line 6)",
      "job (Task-2) makes job (Task-3) ready (line 6)",
      "job (Task-2) ends: returned (line 6)",
      "job (Task-3) has its turn (line 4)",
      "job (Task-3) takes lock db",
      "job (Task-3) stops and waits: sleep 1 s (line 5)",
      "job (Task-3) is ready: its waiting is over",
      "job (Task-3) has its turn (line 5)",
      "job (Task-3) gives lock db back (line 6)",
      "job (Task-3) ends: returned (line 6)",
      "job (Task-3) completes gather: [ undefined, undefined ]",
      "job (Task-3) makes main (Task-1) ready",
      "main (Task-1) has its turn (line 9)",
      "main (Task-1) ends: returned (line 9)",
      "MainThread has its turn (line 11)",
      "MainThread comes back from <module>",
      "MainThread ends: returned",
    ]
  `);
});

test("every step is told in Russian", () => {
  expect(story("ru").slice(0, 20)).toMatchInlineSnapshot(`
    [
      "Программа начинается: MainThread",
      "Очередь дошла до MainThread",
      "MainThread входит в <module>",
      "MainThread создаёт задачу main (Task-1), она сразу готова",
      "MainThread ведёт цикл событий, строка 11",
      "Очередь дошла до main (Task-1)",
      "main (Task-1) создаёт задачу job (Task-2), она сразу готова, строка 9",
      "main (Task-1) создаёт задачу job (Task-3), она сразу готова, строка 9",
      "main (Task-1) останавливается и ждёт: gather: осталось 2 из 2, строка 9",
      "Очередь дошла до job (Task-2)",
      "job (Task-2) берёт замок db",
      "job (Task-2) останавливается и ждёт: sleep 1 с, строка 5",
      "Очередь дошла до job (Task-3)",
      "job (Task-3) останавливается и ждёт: замок db, держит Task-2, строка 4",
      "job (Task-2) снова в очереди: ожидание окончено",
      "Очередь дошла до job (Task-2), строка 5",
      "job (Task-2) отдаёт замок db, строка 6",
      "job (Task-2) будит job (Task-3), строка 6",
      "job (Task-2) заканчивается: вернула управление, строка 6",
      "Очередь дошла до job (Task-3), строка 4",
    ]
  `);
});

test("a step before the first and one behind the last are no event", () => {
  expect([eventOfStep(trace, 0), eventOfStep(trace, trace.stepCount + 1)]).toEqual([-1, -1]);
});

test("each turn of a task has its reason", () => {
  expect(reasons("Task-3", "en")).toMatchInlineSnapshot(`
    [
      "main (Task-1) makes it on line 9; its turn comes after 1 other turn; next: lock db, held by Task-2, line 4",
      "It waits 1 s for lock db, until job (Task-2) makes it ready on line 6; its turn comes at once; next: sleep 1 s, line 5",
      "It waits 1 s, until its time comes; its turn comes at once; then it ends: returned",
    ]
  `);
});

test("each turn of a task has its reason in Russian", () => {
  expect(reasons("Task-3", "ru")).toMatchInlineSnapshot(`
    [
      "Её создаёт main (Task-1) в строке 9; её очередь приходит после 1 чужой; дальше: замок db, держит Task-2, строка 4",
      "Она ждёт 1 с (замок db), пока её не разбудит job (Task-2) в строке 6; её очередь приходит сразу; дальше: sleep 1 с, строка 5",
      "Она ждёт 1 с, пока не придёт её время; её очередь приходит сразу; затем она заканчивается: вернула управление",
    ]
  `);
});
