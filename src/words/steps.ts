// Tells in one sentence what happens in a step.
import {
  EVENT_CODE,
  EVENTS,
  type EventType,
  OUTCOMES,
  type StepEventType,
  type TraceEvent,
  WARNINGS,
  type WarningCode,
} from "../trace/format.ts";
import type { Trace } from "../trace/trace.ts";
import { isGroup } from "../trace/lane.ts";
import { whyOf } from "../trace/questions/why.ts";
import { countBelow, countWhile } from "../trace/search.ts";
import { itemsAfter, levelAt } from "../trace/things.ts";
import { durationText } from "./durations.ts";
import { gistOf } from "./gist.ts";
import type { Translate, Words } from "./i18n.ts";
import { callText, contentsText, MODULE, nameOf as nameAt } from "./names.ts";
import { whatOf } from "./spans.ts";
import { timelineTexts, type TimelineTexts } from "./timeline-texts.ts";

/** The event that is a step, from 1; -1 if there is no such step. */
export function eventOfStep(trace: Trace, step: number): number {
  if (step < 1 || step > trace.stepCount) return -1;
  return countWhile(trace.count, (event) => trace.stepAtMoment(event + 1) < step);
}

/** Longer texts are cut: this is read aloud. */
const LONGEST_TEXT = 120;

/** A list in which there is nothing to read. */
const NOTHING = /^\[(?:\s|,|undefined|\.\.\. \d+ more items?)*\]$/;

/** What the sentence of an event is made of. */
interface Told {
  readonly trace: Trace;
  readonly event: TraceEvent;
  readonly index: number;
  readonly t: Translate;
  readonly texts: TimelineTexts;
  /** The actor. */
  readonly who: string;
  /** The first line of the event's text, cut. */
  readonly text: string;
  readonly nameOf: (id: number) => string;
}

/** The warnings that are errors. */
const ERRORS: Partial<Record<WarningCode, "fails" | "unhandled">> = {
  uncaught: "fails",
  "loop-error": "unhandled",
  "thread-error": "unhandled",
  "never-retrieved": "unhandled",
  "unhandled-rejection": "unhandled",
};

const SENTENCES: Readonly<Record<StepEventType, (told: Told) => string>> = {
  thread: ({ event: { actor, a }, who, nameOf, t }) =>
    actor === 0 ? t("narration.begin", { name: nameOf(a) }) : t("narration.thread", { who, name: nameOf(a) }),
  callback: planned,
  coroutine: ({ event, who, nameOf, t }) => t("narration.coroutine", { who, name: nameOf(event.a) }),
  task: ({ trace, event: { actor, a }, index, who, nameOf, t }) => {
    // What a thread has asked a loop for is done while it does something else.
    const isAbsent = actor !== 0 && trace.stateAt(actor, index)?.state !== "running";
    return t(isAbsent ? "narration.taskFor" : "narration.task", { who, name: nameOf(a) });
  },
  call: ({ event, who, nameOf, t }) => t("narration.call", { who, name: nameOf(event.a) }),
  microtask: ({ event, who, nameOf, t }) => t("narration.microtask", { who, name: nameOf(event.a) }),
  cancel: ({ event, who, nameOf, t }) => t("narration.cancel", { who, name: nameOf(event.a) }),
  ready: ({ trace, event: { actor, a }, index, who, nameOf, t }) => {
    const reason = whyOf(trace, { lane: a, event: index })?.reason;
    if (reason?.type === "cancelled")
      return reason.by === 0
        ? t("narration.readyByLimit", { name: nameOf(a) })
        : t("narration.readyByCancel", { name: nameOf(a) });
    if (actor === 0) return t("narration.readyByTime", { name: nameOf(a) });
    return actor === a ? t("narration.readyAtOnce", { who }) : t("narration.ready", { who, name: nameOf(a) });
  },
  run: ({ who, t }) => t("narration.run", { who }),
  yield: ({ who, t }) => t("narration.yield", { who }),
  enter: ({ who, text, t }) =>
    text === MODULE
      ? t("narration.enterProgram", { who })
      : t("narration.enter", { who, name: callText(text, t) }),
  leave: ({ event: { a }, who, text, t }) =>
    text === MODULE
      ? t("narration.leaveProgram", { who })
      : t(`narration.leaves.${OUTCOMES[a]}`, { who, name: callText(text, t) }),
  wait: (told) =>
    told.trace.object(told.event.a)?.kind === "loop"
      ? told.t("narration.does", { who: told.who, what: doingOf(told) })
      : told.t("narration.wait", { who: told.who, what: doingOf(told) }),
  block: (told) => told.t("narration.does", { who: told.who, what: doingOf(told) }),
  end: ({ trace, event, index, who, text, t }) =>
    OUTCOMES[event.a] === "value" && text === ""
      ? isProgram(trace, event)
        ? t(hasFailed(trace, index) ? "narration.endFailed" : "narration.endProgram")
        : t("narration.end", { who })
      : // `throw undefined` has no text.
        t(`narration.ends.${OUTCOMES[event.a]}`, { who, what: text === "" ? "undefined" : text }),
  settle: ({ trace, event: { a, b, text: whole }, who, text, texts, nameOf, t }) => {
    const object = trace.object(a);
    const name = nameOf(a);
    if (object !== undefined && isGroup(object) && OUTCOMES[b] === "value") {
      // A list stands on several lines if it is long; that nothing was returned so many times says nothing.
      const what = NOTHING.test(whole) ? "" : cut(whole.replace(/\s+/g, " "));
      return t(what === "" ? "narration.done" : "narration.doneWith", { name, what });
    }
    const what = OUTCOMES[b] === "value" ? text : texts.ended(OUTCOMES[b], text);
    return t(what === "" ? "narration.settle" : "narration.settleWith", {
      who,
      name,
      what,
    });
  },
  hold: ({ event: { a, b }, who, nameOf, t }) =>
    t(b === 1 ? "narration.take" : "narration.release", { who, name: nameOf(a) }),
  change: changed,
  caught: ({ who, text, t }) => t("narration.caught", { who, what: text === "" ? "undefined" : text }),
  print: ({ who, text, t }) => t("narration.print", { who, what: text }),
  warn: ({ event: { a, text }, t }) => {
    const code = WARNINGS[a];
    if (code === "deadlock") return t("narration.standstill");
    return t(`narration.${ERRORS[code] ?? "warn"}`, { what: cut(gistOf(text)) });
  },
};

/** One sentence; "" for bookkeeping, which is no step. */
export function stepSentence(trace: Trace, index: number, words: Words): string {
  const { t } = words;
  const event = trace.log.event(index);
  const texts = timelineTexts(words);
  const { type, actor, site } = event;
  const nameOf = (id: number) => nameAt(trace, id, index + 1, t);
  if (!isStep(type)) return "";
  const text = cut(event.text.split("\n")[0]);
  const who = actor === 0 ? t("narration.loop") : nameOf(actor);
  const sentence = SENTENCES[type]({ trace, event, index, t, texts, who, text, nameOf });
  return site === 0 ? sentence : sentence + t("narration.at", { line: trace.log.sites[site].line });
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function isStep(type: EventType): type is StepEventType {
  return EVENTS[type].isStep;
}

/** Whether an error has ended the program before that event. */
function hasFailed({ log: { columns } }: Trace, event: number): boolean {
  for (let before = event - 1; before >= 0; before--) {
    if (columns.type[before] === EVENT_CODE.warn && WARNINGS[columns.a[before]] === "uncaught") return true;
  }
  return false;
}

/** Whether the actor is the thread that the run began with. */
function isProgram(trace: Trace, { actor }: TraceEvent): boolean {
  const lane = trace.lane(actor);
  return lane?.kind === "thread" && lane.parent === 0;
}

/** What the actor does from the event on. */
function doingOf({ trace, texts, event, index }: Told): string {
  return whatOf(trace, texts, { lane: event.actor, event: index }, index + 1);
}

/** A callback is asked for at once, or for a time that stands in the event behind. */
function planned({ trace, event: { a, time }, index, who, nameOf, t }: Told): string {
  const words = { who, name: nameOf(a) };
  const { until } = trace.stateAt(a, index + 2)!;
  if (until === null) return t("narration.callback", words);
  const duration = durationText(until - time, t);
  return t("narration.timer", { ...words, duration });
}

/** Who puts or takes is told of what holds items, and what it holds then. */
function changed({ trace, event: { actor, a, b, text }, index, who, nameOf, t }: Told): string {
  const name = nameOf(a);
  if (text === "expired") return t("narration.expired");
  const contents = trace.contentsAt(a, index + 1);
  const thing = trace.object(a);
  const amount = contents === null ? "" : contentsText(contents, t);
  if (thing?.lack !== "item" || b < 0 || actor === 0)
    return t("narration.change", { name, what: cut(amount) });
  const items = itemsAfter(trace, index);
  const what = items === "" ? amount : t("picture.inIt", { contents: amount, items });
  const before = levelAt(trace, thing, countBelow(thing.changeEvents, index) - 1).count;
  return t(b > before ? "narration.put" : "narration.get", { who, name, what: cut(what) });
}

/** What is told when so many steps have happened. */
export function narrationOf(trace: Trace, step: number, words: Words): string {
  const event = eventOfStep(trace, step);
  return event < 0 ? words.t("narration.start") : stepSentence(trace, event, words);
}
