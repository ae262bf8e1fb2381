// Checks what a worker that explores says it has found: whatever a program manages to send, what passes here can be shown.
import { type Choice, MOST_CHOICES, type Who } from "../explore/choices.ts";
import type { Change, Schedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import { MOST_CHANGES, MOST_OUTCOMES, MOST_OUTPUT } from "./exploration-limits.ts";
import { finite, list, Malformed, object, oneOf, text, whole } from "./message-values.ts";
import type { FoundHere } from "./messages.ts";

const KINDS = ["delay", "thread", "set"] as const;
const TURNINGS = ["later", "tie", "no tie", "pick"] as const;
const STREAMS = ["stdout", "stderr"] as const;
const ENDINGS = ["exit", "deadlock", "limit"] as const;
const MOST = Number.MAX_SAFE_INTEGER;

export function changeOf(value: unknown): Change {
  const { number, kind, line, value: decided } = object(value, "change");
  return {
    number: whole(number, 0, MOST, "number"),
    kind: oneOf(KINDS, kind),
    line: whole(line, 0, MOST, "line"),
    value: whole(decided, 0, MOST, "value"),
  };
}

/** `sites`: how many the program has. */
export function toldOf(value: unknown, sites: number): ToldChange[] {
  const place = (site: unknown): number => whole(site, 0, sites - 1, "site");
  return list(value, "told", MOST_CHANGES).map((each) => {
    const { kind, label, site, asked, value: decided, most, after } = object(each, "told change");
    const other = after === null ? null : object(after, "after");
    return {
      kind: oneOf(KINDS, kind),
      label: text(label),
      site: place(site),
      asked: whole(asked, 0, MOST, "asked"),
      value: whole(decided, 0, MOST, "value"),
      most: whole(most, 0, MOST, "most"),
      after: other && { label: text(other.label), site: place(other.site) },
    };
  });
}

export function choicesOf(value: unknown, sites: number): Choice[] {
  return list(value, "choices", MOST_CHOICES).map((each) => {
    const { step, micros, taken, type, instead, value: first, count, changes } = object(each, "choice");
    return {
      step: whole(step, 0, MOST, "step"),
      micros: whole(micros, 0, MOST, "micros"),
      taken: taken === null ? null : whoOf(taken, sites),
      type: oneOf(TURNINGS, type),
      instead: whoOf(instead, sites),
      value: whole(first, 0, MOST, "value"),
      count: whole(count, 0, MOST, "count"),
      changes: list(changes, "changes", MOST_CHANGES).map(changeOf),
    };
  });
}

function whoOf(value: unknown, sites: number): Who {
  const { kind, label, site } = object(value, "who");
  return { kind: oneOf(KINDS, kind), label: text(label), site: whole(site, 0, sites - 1, "site") };
}

/** `known`: how many outcomes it has told of before. Errors: Malformed. */
export function foundHere(data: unknown, known: number, sites: number): FoundHere {
  const { type, runs, ms, fresh, counts, others, isToldTime, ways, isComplete, hasOneOrder } = object(
    data,
    "message",
  );
  if (type !== "explored") throw new Malformed(`no such message: ${String(type).slice(0, 40)}`);
  const outcomes = list(fresh, "fresh", MOST_OUTCOMES - known).map((each) => {
    const { pieces, status, ending } = object(each, "outcome");
    const read = list(pieces, "pieces", MOST_OUTPUT).map((piece) => {
      const { stream, text: printed, isRemark } = object(piece, "piece");
      return { stream: oneOf(STREAMS, stream), text: text(printed), isRemark: isRemark === true };
    });
    return {
      pieces: read,
      status: whole(status, -(2 ** 31), 2 ** 31, "status"),
      ending: oneOf(ENDINGS, ending),
    };
  });
  const count = known + outcomes.length;
  const numbers = list(counts, "counts").map((each) => whole(each, 0, MOST, "count"));
  const found = ways === null ? null : list(ways, "ways").map((each) => wayOf(object(each, "way"), sites));
  if (numbers.length !== count || (found !== null && found.length !== count))
    throw new Malformed("not of each outcome");
  return {
    type,
    runs: whole(runs, 0, MOST, "runs"),
    ms: finite(ms, "ms"),
    fresh: outcomes,
    counts: numbers,
    others: whole(others, 0, MOST, "others"),
    isToldTime: isToldTime === true,
    ways: found,
    isComplete: isComplete === true,
    hasOneOrder: hasOneOrder === true,
  };
}

function wayOf({ schedule, told }: Readonly<Record<string, unknown>>, sites: number) {
  return { schedule: scheduleIn(object(schedule, "schedule")), told: toldOf(told, sites) };
}

function scheduleIn({ jitter, changes }: Readonly<Record<string, unknown>>): Schedule {
  return { jitter: finite(jitter, "jitter"), changes: list(changes, "changes", MOST_CHANGES).map(changeOf) };
}
