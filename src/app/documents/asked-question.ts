// Finds the question that is asked of the run, and its answer: the lesson's own, or one that any run can be asked.
import { questionsFor } from "../../lessons/any-question.ts";
import type { AskedKind } from "../../lessons/asked-kinds.ts";
import { type Answered, answerOf } from "../../lessons/answers.ts";
import type { Fault } from "../../lessons/faults.ts";
import type { Question } from "../../lessons/lesson.ts";
import { momentOfPlain } from "../../trace/plain-moments.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Asking } from "../store.ts";

export { judge } from "../../lessons/guess.ts";

export interface AskedQuestion {
  readonly question: Question;
  readonly answered: Answered;
  /** It is the lesson's, with words of its own. */
  readonly isOfLesson: boolean;
  /** What else can be asked of this run. */
  readonly kinds: readonly AskedKind[];
  /** What has happened by then is seen while it is asked. */
  readonly from: number;
}

/** Why what a lesson asks cannot be asked of this run; null if it can. */
export function faultOfQuestion(question: Question, trace: Trace): Fault | null {
  const answered = answerOf(question, trace);
  return "what" in answered ? answered : null;
}

/** Null where nothing can be asked: the run prints nothing and takes no time, say. */
export function askedQuestion(
  trace: Trace,
  prediction: Question | null,
  { asked, after }: Pick<Asking, "asked" | "after">,
): AskedQuestion | null {
  const seen = after === 0 ? 0 : (momentOfPlain(trace.log, after) ?? 0);
  const others = questionsFor(trace, seen);
  // The lesson asks of the run as a whole.
  const own = prediction === null || seen > 0 ? [] : [prediction];
  const kinds = others.map(({ asked: { kind } }) => kind as AskedKind);
  const wanted = asked === null ? [...own, ...others] : others.filter((each) => each.asked.kind === asked);
  for (const question of wanted) {
    const answered = answerOf(question, trace);
    if ("what" in answered) continue;
    const from = Math.max(seen, answered.type === "choice" ? answered.from : 0);
    return { question, answered, isOfLesson: question === prediction, kinds, from };
  }
  return null;
}
