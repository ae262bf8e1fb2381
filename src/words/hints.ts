// Tells what could be better in a program, in a sentence, and says which lesson explains it.
import type { TFunction } from "i18next";
import { type Hint, type HintRule, hintsOf } from "../trace/questions/hints.ts";
import type { Trace } from "../trace/trace.ts";
import { durationText } from "./durations.ts";
import { createI18n, type Words } from "./i18n.ts";
import { listOf } from "./lists.ts";
import { briefLabelOf, callText, nameOf } from "./names.ts";
import { textsApart } from "./texts-apart.ts";

/** Says something about hints. */
export type SayHints = TFunction<"hints">;

export const hintTexts = textsApart({
  en: async () => (await import("./messages/en/hints.ts")).hints,
  ru: async () => (await import("./messages/ru/hints.ts")).hints,
  es: async () => (await import("./messages/es/hints.ts")).hints,
});

/** As many are told of a run. */
export const MOST_HINTS = 3;

/** The examples whose lessons explain each: of asyncio, and of promises where these have one of their own. */
const LESSONS: Readonly<Record<HintRule, readonly [asyncio: string, promises?: string]>> = {
  neverAwaited: ["never-awaited"],
  blocking: ["to-thread"],
  neverReleased: ["lock-on-a-balance"],
  lostError: ["task-group", "unhandled-rejection"],
  swallowedError: ["gather-raises", "unhandled-rejection"],
  unreadErrors: ["return-exceptions"],
  swallowedCancel: ["clean-up"],
  race: ["lock-on-a-balance", "race-on-a-balance"],
  oneByOne: ["one-by-one", "promise-all"],
  heldOverAwait: ["lock-on-a-balance"],
  cutOff: ["task-group", "unhandled-rejection"],
  notKept: ["task-group", "unhandled-rejection"],
  unbounded: ["ten-at-a-time"],
};

interface HintTold {
  readonly sentence: string;
  /** The example with the lesson. */
  readonly lesson: string;
  /** From 1; 0 where no line is known. */
  readonly line: number;
}

export function tellHint(trace: Trace, hint: Hint, say: SayHints, words: Words): HintTold {
  const { rule, site } = hint;
  const isAsyncio = trace.log.header.semantics === "asyncio";
  const [ofAsyncio, ofPromises = ofAsyncio] = LESSONS[rule];
  return {
    sentence: sentenceOf(trace, hint, say, words),
    lesson: isAsyncio ? ofAsyncio : ofPromises,
    line: site === 0 ? 0 : trace.log.sites[site].line,
  };
}

/** What stands about them on a sheet. */
export interface HintsTold {
  readonly title: string;
  readonly lines: readonly (HintTold & {
    /** What calls for the lesson. */
    readonly call: string;
  })[];
}

/** All of a run; null for none. `titleOf` gives what the lesson of an example is called. Errors: those of loading the texts. */
export async function tellHints(
  trace: Trace,
  words: Words,
  titleOf: (lesson: string) => string,
): Promise<HintsTold | null> {
  const { language } = words;
  const hints = hintsOf(trace);
  if (hints.length === 0) return null;
  await hintTexts.load(language);
  const i18n = createI18n(language);
  i18n.addResourceBundle(language, "hints", { hints: hintTexts.in(language) });
  const say = i18n.getFixedT(language, "hints");
  return {
    title: say("hints.title"),
    lines: hints.map((hint) => {
      const told = tellHint(trace, hint, say, words);
      return { ...told, call: say("hints.lesson", { title: titleOf(told.lesson) }) };
    }),
  };
}

function sentenceOf(trace: Trace, hint: Hint, say: SayHints, { t, language }: Words): string {
  const { rule, lane, event, calls, others, thing, seconds, together } = hint;
  const isAsyncio = trace.log.header.semantics === "asyncio";
  const who = briefLabelOf(trace, lane, event + 1);
  const duration = durationText(seconds, t);
  const [call = ""] = calls.map((each) => callText(each, t));
  const thingNamed = () => nameOf(trace, thing, event + 1, t);
  const { text } = trace.log.columns;
  const errorOf = (id: number): string => firstLine(trace.outcomeOf(id)?.text ?? "");
  switch (rule) {
    case "neverAwaited":
      return say("hints.neverAwaited", { call });
    case "blocking":
      return seconds === Infinity
        ? say("hints.blockingForEver", { who, count: others })
        : say("hints.blocking", { who, duration, count: others });
    case "neverReleased":
      return say(isPlace(trace, thing) ? "hints.neverReleasedPlace" : "hints.neverReleased", {
        who,
        thing: thingNamed(),
      });
    case "lostError":
      return say(isAsyncio ? "hints.lostError" : "hints.lostErrorOfPromise", { who, error: errorOf(lane) });
    case "swallowedError":
      return thing === 0
        ? say("hints.swallowedError", { who: call || who, error: firstLine(trace.log.strings[text[event]]) })
        : say("hints.swallowedError", { who: thingNamed(), error: errorOf(thing) });
    case "unreadErrors":
      return say("hints.unreadErrors", { count: others, error: errorOf(thing) });
    case "swallowedCancel":
      return say(seconds > 0 ? "hints.swallowedCancelOn" : "hints.swallowedCancel", { who, duration });
    case "race":
      return say(isAsyncio ? "hints.race" : "hints.raceOfPromises", { name: call });
    case "oneByOne": {
      const [first, last] = calls.map((each) => callText(each, t));
      return say(others === 2 ? "hints.oneByOne" : "hints.oneByOneOfMany", {
        calls: others === 2 ? listOf([first, last], language) : say("hints.fromTo", { first, last }),
        duration,
        together: durationText(together, t),
        how: isAsyncio ? "gather" : "Promise.all",
      });
    }
    case "heldOverAwait":
      return say("hints.heldOverAwait", { who, thing: thingNamed(), duration, count: others });
    case "cutOff":
      return say(isAsyncio ? "hints.cutOff" : "hints.cutOffOfPromise", { call });
    case "notKept":
      return say(isAsyncio ? "hints.notKept" : "hints.notKeptOfPromise", { call });
    case "unbounded":
      return say(isAsyncio ? "hints.unbounded" : "hints.unboundedOfPromise", {
        count: others,
        name: trace.lane(lane)?.label ?? who,
      });
  }
}

/** Of a message that may have many. */
function firstLine(text: string): string {
  return text.split("\n", 1)[0];
}

/** Whether there is room for several in it, so that whoever holds it has one place of many. */
function isPlace(trace: Trace, thing: number): boolean {
  return /semaphore/i.test(trace.object(thing)?.kind ?? "");
}
