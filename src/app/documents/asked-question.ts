// Finds the question that is asked of the run, and its answer: the lesson's own, or one that any run can be asked.
import { type AskedKind, questionsFor } from "../../lessons/any-question.ts";
import { type Answered, answerOf } from "../../lessons/answers.ts";
import type { Question } from "../../lessons/lesson.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Language } from "../../words/languages.ts";
import type { OpenLesson } from "../store.ts";

export interface AskedQuestion {
  readonly question: Question;
  readonly answered: Answered;
  /** It is the lesson's, with words of its own. */
  readonly isOfLesson: boolean;
  /** What else can be asked of this run. */
  readonly kinds: readonly AskedKind[];
}

/** What a lesson asks; null if it asks nothing. */
export function predictionOf(lesson: OpenLesson | null, language: Language): Question | null {
  if (lesson === null) return null;
  const { lessons } = lesson.file;
  return (lessons[language] ?? Object.values(lessons).at(0))?.prediction ?? null;
}

/** Null where nothing can be asked: the run prints nothing and takes no time, say. */
export function askedQuestion(
  trace: Trace,
  prediction: Question | null,
  asked: AskedKind | null,
): AskedQuestion | null {
  const others = questionsFor(trace);
  const own = prediction === null ? [] : [prediction];
  const kinds = others.map(({ asked: { kind } }) => kind as AskedKind);
  const wanted = asked === null ? [...own, ...others] : others.filter((each) => each.asked.kind === asked);
  for (const question of wanted) {
    const answered = answerOf(question, trace);
    if (!("what" in answered)) return { question, answered, isOfLesson: question === prediction, kinds };
  }
  return null;
}
