// Tells in sentences why nothing can happen any more: who waits for what, since when, and who waits for one another.
import type { Trace } from "../trace/trace.ts";
import { type Obstacle, standstillAt } from "../trace/questions/standstill.ts";
import { durationText } from "./durations.ts";
import type { Words } from "./i18n.ts";
import { namesOf } from "./lists.ts";
import { labelOf, nameOf } from "./names.ts";

/** One lane that waits. */
export interface WaitTold {
  readonly lane: number;
  /** The event since which it waits. */
  readonly since: number;
  /** Where it stands in the source, 0 if that is not known. */
  readonly site: number;
  readonly sentence: string;
  /** "since 2 s". */
  readonly when: string;
}

export interface StandstillTold {
  readonly title: string;
  readonly waits: readonly WaitTold[];
  /** How many more there are; "" if these are all. */
  readonly more: string;
  /** Those who wait for one another, a sentence for each ring. */
  readonly cycles: readonly string[];
}

/** Of a longer ring the names in the middle are left out. */
const MOST_IN_RING = 6;

/** What is true at a moment, told of the first `most` lanes that wait. */
export function tellStandstill(trace: Trace, moment: number, words: Words, most = Infinity): StandstillTold {
  const { t } = words;
  const { waits, cycles } = standstillAt(trace, moment);
  const { time } = trace.log.columns;
  return {
    title: t("standstill.title"),
    waits: waits.slice(0, most).map(({ lane, since, site, obstacle }) => ({
      lane,
      since,
      site,
      sentence: sentenceOf(trace, moment, lane, obstacle, words),
      when: t("standstill.since", { duration: durationText(time[since], t) }),
    })),
    more: waits.length > most ? t("standstill.more", { count: waits.length - most }) : "",
    cycles: cycles.map((cycle) => {
      const name = (lane: number) => labelOf(trace, lane, moment);
      if (cycle.length === 1) return t("standstill.ownCycle", { lane: name(cycle[0]) });
      const isLong = cycle.length > MOST_IN_RING;
      const shown = isLong ? cycle.slice(0, MOST_IN_RING - 1) : cycle;
      const names = [...shown.map(name), ...(isLong ? ["…", name(cycle.at(-1)!)] : []), name(cycle[0])];
      return t("standstill.cycle", { ring: names.join(" → ") });
    }),
  };
}

/** The last moment of a trace for a terminal, where the run has just said that it stands still: each wait in a line that begins with its place. */
export function standstillText(trace: Trace, file: string, words: Words): string {
  const { waits, cycles } = tellStandstill(trace, trace.count, words);
  const lines = waits.map(({ site, sentence, when }) => {
    const { line, column } = trace.log.sites[site];
    return `${site === 0 ? "" : `${file}:${line}:${column}: `}${sentence} (${when})`;
  });
  return [...lines, ...cycles].map((line) => `  ${line}\n`).join("");
}

function sentenceOf(trace: Trace, moment: number, waiting: number, obstacle: Obstacle, words: Words): string {
  const { t } = words;
  const name = (id: number) => nameOf(trace, id, moment, t);
  const names = (ids: readonly number[]) => namesOf(ids.map(name), words);
  const lane = name(waiting);
  switch (obstacle.type) {
    case "lane":
      return t("standstill.lane", { lane, other: name(obstacle.lane) });
    case "held": {
      const object = name(obstacle.object);
      const { holders } = obstacle;
      return holders.length === 1 && holders[0] === waiting
        ? t("standstill.ownHeld", { lane, object })
        : t("standstill.held", { lane, object, holders: names(holders), count: Math.min(holders.length, 2) });
    }
    case "left held":
      return t("standstill.leftHeld", {
        lane,
        object: name(obstacle.object),
        holders: names(obstacle.holders),
      });
    case "called":
      return t("standstill.called", { lane, object: name(obstacle.object), by: names(obstacle.by) });
    case "in line":
      return t("standstill.inLine", { lane, object: name(obstacle.object), by: names(obstacle.by) });
    case "members":
      return t("standstill.members", {
        lane,
        object: name(obstacle.object),
        members: names(obstacle.members),
      });
    case "loop not run":
      return t("standstill.loopNotRun", { lane, object: name(obstacle.object) });
    case "loop stopped":
      return t("standstill.loopStopped", { lane, object: name(obstacle.object), by: name(obstacle.by) });
    case "thread stopped":
      return t("standstill.threadStopped", { lane, by: name(obstacle.by) });
    case "not run":
      return t("standstill.notRun", { lane });
    case "sleep":
      return t("standstill.sleep", { lane });
    case "idle":
      return t("standstill.idle", { lane });
    case "nobody":
      return t("standstill.nobody", {
        lane,
        object: name(obstacle.object),
        // For each kind of lack there is a text, or its key is a type error.
        lack: t(`standstill.lacks.${obstacle.lacks}`, { ...obstacle.amount }),
      });
  }
}
