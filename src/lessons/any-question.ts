// Finds what can be asked of any run: a program without a lesson is predicted, too.
import { EVENT_CODE } from "../trace/format.ts";
import type { Trace } from "../trace/trace.ts";
import { answerOf } from "./answers.ts";
import { ASKED_KINDS, type AskedKind } from "./asked-kinds.ts";
import { type Asked, ENDINGS, type Question } from "./lesson.ts";
import { printedLines } from "./printed-lines.ts";

/** So many turns are looked at for one that somebody else could have had. */
const MOST_TURNS = 200;

/** All that can be asked of this run, one question of a kind: that of what a reader looks at first comes first. */
export function questionsFor(trace: Trace): readonly Question[] {
  return ASKED_KINDS.flatMap((kind) => {
    const asked = askedOf(kind, trace);
    if (asked === null) return [];
    const question: Question = { asked, body: [], options: [], line: 0 };
    const answered = answerOf(question, trace);
    const isThere = !("what" in answered) && (answered.type === "order" || answered.choices.length > 1);
    return isThere ? [question] : [];
  });
}

function askedOf(kind: AskedKind, trace: Trace): Asked | null {
  switch (kind) {
    case "order":
      return { kind, lines: null };
    case "finish":
      // At once is when everything finishes in a program that waits for no time, and one that waits for ever never does.
      return trace.endSeconds > 0 && isEnding(trace) ? { kind, lane: null } : null;
    case "next": {
      const step = stepBeforeChoice(trace);
      return step === null ? null : { kind, at: { type: "step", step } };
    }
    case "print": {
      // The first line stands on top of the program as a rule; the surprise is further down.
      const { length } = printedLines(trace.log);
      return length < 2 ? null : { kind, line: Math.ceil(length / 2) };
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

/** The step before the first turn that several lanes are ready for; null if there is none. */
function stepBeforeChoice(trace: Trace): number | null {
  const { type, actor } = trace.log.columns;
  let turns = 0;
  for (let event = 0; event < trace.count && turns < MOST_TURNS; event++) {
    if (type[event] !== EVENT_CODE.run || trace.lane(actor[event])?.isInternal !== false) continue;
    turns++;
    const ready = trace.lanes.filter(
      ({ id, isInternal }) => !isInternal && trace.stateAt(id, event)?.state === "ready",
    );
    const step = trace.stepAtMoment(event);
    // A step holds the bookkeeping behind it, which may be the turn itself.
    if (ready.length > 1 && trace.momentAtStep(step) <= event) return step;
  }
  return null;
}
