// Finds what can be asked of any run: a program without a lesson is predicted, too.
import { EVENT_CODE } from "../trace/format.ts";
import type { Trace } from "../trace/trace.ts";
import { answerOf } from "./answers.ts";
import { ASKED_KINDS, type AskedKind } from "./asked-kinds.ts";
import { type Asked, ENDINGS, type Question } from "./lesson.ts";
import { printedLines } from "./printed-lines.ts";

/** So many turns are looked at for one that somebody else could have had. */
const MOST_TURNS = 200;

/**
 * All that can be asked of this run, one question of a kind: that of what a reader looks at first comes first. What has
 * happened before the moment `from` is known to whoever is asked.
 */
export function questionsFor(trace: Trace, from = 0): readonly Question[] {
  return ASKED_KINDS.flatMap((kind) => {
    const asked = askedOf(kind, trace, from);
    if (asked === null) return [];
    const question: Question = { asked, body: [], options: [], line: 0 };
    const answered = answerOf(question, trace);
    const isThere = !("what" in answered) && (answered.type === "order" || answered.choices.length > 1);
    return isThere ? [question] : [];
  });
}

function askedOf(kind: AskedKind, trace: Trace, from: number): Asked | null {
  const lines = printedLines(trace.log);
  const known = lines.filter(({ event }) => event < from).length;
  switch (kind) {
    case "order":
      if (known === lines.length) return null;
      return { kind, lines: known === 0 ? null : { from: known + 1, to: lines.length } };
    case "finish":
      // At once is when everything finishes in a program that waits for no time, and one that waits for ever never does.
      return trace.endSeconds > 0 && isEnding(trace) ? { kind, lane: null } : null;
    case "next": {
      const step = stepBeforeChoice(trace, from);
      return step === null ? null : { kind, at: { type: "step", step } };
    }
    case "print": {
      // The first line stands on top of the program as a rule; the surprise is further down.
      const { length } = lines;
      return length < 2 || known === length
        ? null
        : { kind, line: Math.max(known + 1, Math.ceil(length / 2)) };
    }
    case "end":
      return { kind };
  }
}

/** It comes to an end of its own. */
function isEnding(trace: Trace): boolean {
  const answered = answerOf({ asked: { kind: "end" }, body: [], options: [], line: 0 }, trace);
  return (
    "right" in answered && ENDINGS[answered.right] !== "deadlock" && ENDINGS[answered.right] !== "forever"
  );
}

/** The step before the first turn from then on that several lanes are ready for; null if there is none. */
function stepBeforeChoice(trace: Trace, from: number): number | null {
  const { type, actor } = trace.log.columns;
  let turns = 0;
  for (let event = from; event < trace.count && turns < MOST_TURNS; event++) {
    if (type[event] !== EVENT_CODE.run || trace.lane(actor[event])?.isInternal !== false) continue;
    turns++;
    const ready = trace.lanes.filter(
      ({ id, isInternal }) => !isInternal && trace.stateAt(id, event)?.state === "ready",
    );
    const step = trace.stepAtMoment(event);
    // A step holds the bookkeeping behind it, which may be the turn itself.
    const moment = trace.momentAtStep(step);
    if (ready.length > 1 && moment >= from && moment <= event) return step;
  }
  return null;
}
