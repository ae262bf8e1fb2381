// Traces whose every field is right and whose story is impossible: a forged run, or a file that somebody wrote. All that the page
// asks of a trace has an answer for them, without an error and without end.
import fc from "fast-check";
import { expect, test } from "vitest";
import { filmOf } from "../player/film.ts";
import { svgPicture } from "../timeline/svg-picture.ts";
import { EventLog } from "../trace/event-log.ts";
import {
  createColumns,
  EVENT_CODE,
  EVENT_MEANINGS,
  EVENT_TYPES,
  type EventMeaning,
  type EventType,
  FIELD_NAMES,
  type FieldType,
  TRACE_VERSION,
} from "../trace/format.ts";
import { writeChromeTrace } from "../trace/formats/chrome-trace-writer.ts";
import { parseTrace, printTrace } from "../trace/formats/text.ts";
import { awaitTree } from "../trace/questions/await-tree.ts";
import { contextsOf } from "../trace/questions/contexts.ts";
import { criticalPath } from "../trace/questions/critical-path.ts";
import { divergenceOf } from "../trace/questions/divergence.ts";
import { laneSums } from "../trace/questions/lane-sums.ts";
import { queuesOf, sharedOf, timersOf } from "../trace/questions/queues.ts";
import { racesOf } from "../trace/questions/races.ts";
import { spanFacts } from "../trace/questions/span-facts.ts";
import { deadlockOf, standstillAt } from "../trace/questions/standstill.ts";
import { TraceState } from "../trace/questions/state.ts";
import { summaryOf } from "../trace/questions/summary.ts";
import { thumbnailOf } from "../trace/questions/thumbnail.ts";
import { TraceValues } from "../trace/questions/values.ts";
import { causeOf, whyOf } from "../trace/questions/why.ts";
import { Trace } from "../trace/trace.ts";
import { AXES } from "../trace/units.ts";
import { runMarkdown } from "../words/run-markdown.ts";
import { explain, explainEnding, spoken, whatIsIn } from "../words/spans.ts";
import { standstillText } from "../words/standstill.ts";
import { narrationOf } from "../words/steps.ts";
import { tellSummary } from "../words/summary.ts";
import { timelineTexts } from "../words/timeline-texts.ts";
import { wordsIn } from "../words/i18n.ts";
import { whySentence } from "../words/why.ts";
import { MessageChecker } from "./message-checker.ts";

const TEXTS = [
  "",
  "x",
  "lock",
  "1.5",
  "-1",
  "NaN",
  "Infinity",
  "1e308",
  "deadlock",
  'f("a")',
  "a\nb",
  "…".repeat(3_000),
];

const NOWHERE = { line: 0, column: 0, endLine: 0, endColumn: 0, scope: "" };
const SITES = [
  NOWHERE,
  { line: 1, column: 1, endLine: 1, endColumn: 2, scope: "main" },
  { ...NOWHERE, line: 2_000_000_000 },
];

interface Told {
  readonly type: number;
  readonly actor: number;
  readonly a: number;
  readonly b: number;
  readonly text: number;
  readonly site: number;
  readonly later: number;
}

const TIMES = [0, 0, 0, 0.5, 1e-9, 1e12];

/** Any number of any of them is brought within what the field may hold. */
const told = fc.record<Told>({
  type: fc.nat(EVENT_TYPES.length - 1),
  actor: fc.nat(),
  a: fc.nat(),
  b: fc.nat(),
  text: fc.nat(TEXTS.length - 1),
  site: fc.nat(SITES.length - 1),
  later: fc.nat(TIMES.length - 1),
});

/** Few, so that they meet; the largest there are, now and then. */
const NUMBERS = [0, 1, 2, 3, 5, -1, -2, 2 ** 31 - 1, -(2 ** 31)];

function traceOf(events: readonly Told[]): Trace {
  const columns = createColumns(events.length);
  let [lastId, time] = [0, 0];
  const field = (type: FieldType | undefined, value: number): number => {
    if (type === "new") return (lastId += 1 + Number(value % 7 === 0));
    if (type === "id") return value % (lastId + 1);
    const names = type === undefined ? undefined : FIELD_NAMES[type];
    return names === undefined ? NUMBERS[value % NUMBERS.length] : value % names.length;
  };
  events.forEach(({ type, actor, a, b, text, site, later }, i) => {
    const meaning: EventMeaning = EVENT_MEANINGS[type];
    columns.type[i] = type;
    columns.time[i] = time += TIMES[later];
    columns.a[i] = field(meaning.a, a);
    columns.b[i] = field(meaning.b, b);
    columns.actor[i] = actor % (lastId + 1);
    columns.text[i] = text;
    columns.site[i] = site;
  });
  const batch = { count: events.length, columns, strings: TEXTS, sites: [] };
  const read = new MessageChecker({ events: 1e6, characters: 1e6, values: 1e6 }, SITES.length).read({
    type: "batch",
    batch,
  });
  if (read.type !== "batch") throw new Error(JSON.stringify(read));
  const header = {
    version: TRACE_VERSION,
    file: "main.ts",
    semantics: "asyncio",
    source: "a\nb",
    sites: SITES,
  } as const;
  const log = new EventLog(header);
  log.append(read.batch);
  return new Trace(log);
}

const WORDS = wordsIn("en");
const LOOK = { theme: "light", widthPx: 600, mostRows: 50 } as const;

/** All that the page and the command line ask, at some moments. */
function askEverything(trace: Trace): void {
  trace.update();
  const { count, log } = trace;
  const texts = timelineTexts(WORDS);
  const [state, values] = [new TraceState(trace), new TraceValues(log)];
  values.update();
  for (const moment of [0, count, Math.floor(count / 2), 1, count]) {
    state.seek(moment);
    awaitTree(state);
    contextsOf(state);
    queuesOf(state);
    timersOf(state);
    sharedOf(state);
    standstillAt(trace, moment);
    values.moduleAt(moment);
  }
  for (const { id, changes } of trace.lanes.slice(0, 60)) {
    laneSums(trace, id);
    values.framesAt(id, count);
    whatIsIn(trace, texts, id, count);
    if (trace.outcomeOf(id) !== null) explainEnding(trace, texts, id, count);
    for (const event of [...changes].slice(0, 20)) {
      const span = { lane: id, event };
      const why = whyOf(trace, span);
      if (why !== null) whySentence(trace, span, why, WORDS);
      causeOf(trace, span);
      spanFacts(trace, span);
      explain(trace, texts, span, count);
      spoken(trace, texts, span, count);
    }
  }
  for (let step = 0; step <= Math.min(trace.stepCount, 60); step++) narrationOf(trace, step, WORDS);
  criticalPath(trace);
  racesOf(trace);
  deadlockOf(trace);
  divergenceOf(trace, trace);
  if (trace.lanes.length < 1_000) standstillText(trace, "main.ts", WORDS);
  tellSummary(trace, summaryOf(trace), WORDS);
  thumbnailOf(trace);
  runMarkdown(trace, null, WORDS);
  writeChromeTrace(log);
  for (const axis of AXES) {
    filmOf(trace, axis);
    svgPicture(trace, { ...LOOK, axis, moment: count, texts });
  }
}

test("whatever a trace tells, in whatever order, each question about it has an answer", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 80 }), (events) => {
      askEverything(traceOf(events));
    }),
    { numRuns: Number(process.env.STORIES ?? 60) },
  );
}, 120_000);

test("and is printed and read again as it was", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 40 }), (events) => {
      const text = printTrace(traceOf(events).log);
      expect(printTrace(parseTrace(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

/** A story from its events, each but for what it leaves at 0. */
function story(events: readonly (Partial<Told> & { readonly is: EventType })[]): Trace {
  return traceOf(
    events.map(({ is, ...rest }) => ({
      actor: 0,
      a: 0,
      b: 0,
      text: 1,
      site: 1,
      later: 0,
      ...rest,
      type: EVENT_CODE[is],
    })),
  );
}

const many = (count: number, of: (i: number) => Partial<Told> & { readonly is: EventType }) =>
  Array.from({ length: count }, (_, i) => of(i));

/** The first thread, and its loop. */
const BEGINNING = [
  { is: "thread", a: 1 },
  { is: "loop", a: 1, b: 1 },
] as const;

const STORIES: Readonly<Record<string, () => Trace>> = {
  "a task ends twice, and runs on": () =>
    story([
      ...BEGINNING,
      { is: "task", a: 1, b: 2, actor: 1 },
      { is: "end", actor: 3 },
      { is: "end", actor: 3 },
      { is: "run", actor: 3 },
    ]),
  "a task wakes before it waits": () =>
    story([
      ...BEGINNING,
      { is: "task", a: 1, b: 2, actor: 1 },
      { is: "ready", a: 3, actor: 3 },
      { is: "run", actor: 3 },
      { is: "wait", a: 3, actor: 3 },
    ]),
  "a task waits for itself, and belongs to itself": () =>
    story([
      ...BEGINNING,
      { is: "task", a: 1, b: 2 },
      { is: "member", a: 3, b: 3 },
      { is: "wait", a: 3, actor: 3 },
      { is: "finish", text: 8 },
    ]),
  "each task is made by the one before": () =>
    story([...BEGINNING, ...many(20_000, (i) => ({ is: "task", a: 1, b: 2, actor: i === 0 ? 1 : i + 2 }))]),
  "each task waits for the next, and the last one for the first": () =>
    story([
      ...BEGINNING,
      ...many(20_000, () => ({ is: "task", a: 1, b: 2, actor: 1 })),
      ...many(20_000, (i) => ({ is: "wait", actor: i + 3, a: ((i + 1) % 20_000) + 3 })),
      { is: "finish", text: 8 },
    ]),
  "each group belongs to the next, and the last one to the first": () =>
    story([
      ...BEGINNING,
      ...many(20_000, () => ({ is: "object", a: 1, b: 9, actor: 1 })),
      ...many(20_000, (i) => ({ is: "member", a: i + 3, b: ((i + 1) % 20_000) + 3 })),
      { is: "wait", actor: 1, a: 3 },
      { is: "finish", text: 8 },
    ]),
  "a coroutine enters a call twenty thousand times, and leaves none": () =>
    story([...BEGINNING, ...many(20_000, () => ({ is: "enter", actor: 1 }))]),
  "a call is left that nobody has entered": () =>
    story([...BEGINNING, ...many(100, () => ({ is: "leave", actor: 1 }))]),
  "a thing is what it contains, and holds itself": () =>
    story([
      ...BEGINNING,
      { is: "object", a: 1 },
      { is: "hold", actor: 3, a: 3, b: 1 },
      { is: "items", a: 3 },
      { is: "wait", actor: 3, a: 3 },
    ]),
};

test.each(Object.entries(STORIES))(
  "where %s, too",
  (_, make) => {
    askEverything(make());
  },
  60_000,
);
