// Tells in a few sentences what there is to learn from a run that is over, and what to try next.
import type { RunSummary } from "../trace/questions/summary.ts";
import type { Trace } from "../trace/trace.ts";
import { durationText } from "./durations.ts";
import type { Words } from "./i18n.ts";
import { namesOf } from "./lists.ts";
import { nameOf } from "./names.ts";
import { wordsOf } from "./spans.ts";
import { timelineTexts } from "./timeline-texts.ts";

export interface SummaryTold {
  /** "3 tasks in 3 s". */
  readonly title: string;
  /** How much happened at the same time; "" if there is nothing to compare. */
  readonly overlap: string;
  /** Who took longest, and how long; "" if nobody stands out. */
  readonly longest: string;
  /** Who waited longest, for what, and how long; "" if nobody did. */
  readonly longestWait: string;
  /** Whom the end waited for; "" if there was only one. */
  readonly path: string;
  /** Who ended with an error, and with which; "" if nobody did. */
  readonly failed: string;
  /** How many warnings there are; "" for none. */
  readonly warnings: string;
  /** What to try next. */
  readonly advice: string;
}

/** More names than that in a chain are left out in the middle. */
const MOST_NAMES = 4;

export function tellSummary(trace: Trace, summary: RunSummary, words: Words): SummaryTold {
  const { t } = words;
  const {
    tasks,
    seconds,
    oneByOne,
    stretches,
    longest,
    longestWait,
    path,
    failed,
    races,
    warnings,
    hasGoneOn,
    hasFailed,
    stuckAt,
  } = summary;
  const duration = durationText(seconds, t);
  const name = (lane: number): string => nameOf(trace, lane, trace.count, t);
  const isAsyncio = trace.log.header.semantics === "asyncio";
  const overlaps = oneByOne > seconds;
  const isStuck = stuckAt >= 0;
  const saved = durationText(oneByOne - seconds, t);
  return {
    title: titleOf(),
    // What never ends saves nothing, and has no end that waited for anybody.
    overlap: isStuck
      ? ""
      : overlaps
        ? t("summary.overlap", { oneByOne: durationText(oneByOne, t), saved })
        : stretches > 1
          ? t(tasks === 1 ? "summary.oneTask" : "summary.noOverlap")
          : "",
    longest:
      longest === null
        ? ""
        : t("summary.longestOf", { name: name(longest.lane), duration: durationText(longest.seconds, t) }),
    longestWait:
      longestWait === null
        ? ""
        : t("summary.longestWaitOf", {
            name: name(longestWait.lane),
            what: wordsOf(trace, timelineTexts(words), longestWait, longestWait.event + 1)[0],
            duration: durationText(longestWait.seconds, t),
          }),
    path:
      path.length > 1 && seconds > 0 && !isStuck
        ? t("summary.path", { names: namesOn(path).join(", ") })
        : "",
    failed:
      failed.length === 0
        ? ""
        : t("summary.failed", { names: namesOf(failed.map(withError), words) }).replace(/([.?!])\.$/, "$1"),
    warnings: warnings === 0 ? "" : t("summary.warnings", { count: warnings }),
    advice: adviceFor(),
  };

  function withError(lane: number): string {
    // The first line of a message that may have many.
    const [error] = (trace.outcomeOf(lane)?.text ?? "").split("\n", 1);
    return error === "" ? name(lane) : t("summary.failedWith", { name: name(lane), error });
  }

  /** The first ones and the last. */
  function namesOn(lanes: readonly number[]): readonly string[] {
    if (lanes.length <= MOST_NAMES) return lanes.map(name);
    return [...lanes.slice(0, MOST_NAMES - 1).map(name), "…", name(lanes.at(-1)!)];
  }

  function titleOf(): string {
    if (isStuck) return t("summary.stuck");
    if (tasks === 0 && hasFailed) return t("summary.failedAtOnce");
    // Timers alone, say, or another tool's trace.
    if (tasks === 0) return t("summary.length", { duration });
    return isAsyncio
      ? t("picture.summary", { count: tasks, duration })
      : t("picture.summaryOfCalls", { count: tasks, duration });
  }

  function adviceFor(): string {
    if (isStuck) return t("summary.try.stuck");
    if (hasFailed) return t("summary.try.failed");
    if (races.length > 0) return isAsyncio ? t("summary.try.race") : t("summary.try.raceOfPromises");
    if (warnings > 0) return t("summary.try.warnings");
    if (overlaps) return t("summary.try.change");
    if (seconds === 0) return t("summary.try.instant");
    // What was tried again waits for what came of it.
    if (stretches < 2 || hasGoneOn) return t("summary.try.why");
    return isAsyncio ? t("summary.try.gather") : t("summary.try.promiseAll");
  }
}
