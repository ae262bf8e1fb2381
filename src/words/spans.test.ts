// What bars say, from long to short.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { wordsOf } from "./spans.ts";
import { timelineTexts } from "./timeline-texts.ts";

/** Of all waits of calls, in their order. */
async function waitsIn(source: string): Promise<string[]> {
  const { log } = await runSource(source);
  Object.assign(log.header, { source });
  const trace = new Trace(log);
  const texts = timelineTexts(wordsIn("en"));
  return trace.lanes
    .filter(({ kind }) => kind === "call")
    .flatMap(({ id, changes }) => Array.from(changes, (event) => ({ lane: id, event })))
    .filter(({ lane, event }) => trace.stateAt(lane, event + 1)?.state === "waiting")
    .sort((a, b) => a.event - b.event)
    .map((span) => wordsOf(trace, texts, span, trace.count).join(" | "));
}

test("a promise without a name is called by what gave it, a call by its function where its arguments have no room", async () => {
  expect(
    await waitsIn(`const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
async function load(page: string) { await sleep(5); return page; }
await load("home");
await new Promise((resolve) => setTimeout(resolve, 5));
await sleep([1, 2].map((n) => n + 1)[0]);`),
  ).toEqual([
    "promise of sleep(5) | sleep(5) | sleep | promise",
    'load("home") | load | async call',
    "promise",
    "promise",
  ]);
});
