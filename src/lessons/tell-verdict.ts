// Says what came of a prediction: in one sentence, of the moment at which it goes wrong.
import { whyOf } from "../trace/questions/why.ts";
import type { Trace } from "../trace/trace.ts";
import { durationText } from "../words/durations.ts";
import type { Words } from "../words/i18n.ts";
import { labelOf } from "../words/names.ts";
import { eventOfStep, stepSentence } from "../words/steps.ts";
import { whySentence } from "../words/why.ts";
import type { Answered, Choice } from "./answers.ts";
import { type Guess, judge, saidLines } from "./guess.ts";
import type { Question } from "./lesson.ts";

/** What one can choose, in words. */
export function choiceText({ answer, option }: Choice, trace: Trace, { t }: Words): string {
  switch (answer.type) {
    case "seconds":
      return durationText(answer.seconds, t);
    case "lane":
      return labelOf(trace, answer.lane, trace.count);
    case "ending":
      return t(`predict.endings.${answer.ending}`);
    case "line":
      return answer.text;
    case "written":
      return option?.plain ?? "";
  }
}

/** The question in the page's own words, for one that has none of its own. */
export function questionText({ asked }: Question, { t }: Words): string {
  switch (asked.kind) {
    case "order":
      return asked.lines === null
        ? t("predict.questions.order")
        : t("predict.questions.orderPart", asked.lines);
    case "finish":
      return asked.lane === null
        ? t("predict.questions.finishAll")
        : t("predict.questions.finish", { name: asked.lane });
    case "print":
      return asked.line === null
        ? t("predict.questions.print")
        : t("predict.questions.printLine", { number: asked.line });
    case "next":
    case "end":
      return t(`predict.questions.${asked.kind}`);
    // It has words of its own.
    case "choice":
      return "";
  }
}

export function tellVerdict(
  { question, answered }: { readonly question: Question; readonly answered: Answered },
  guess: Guess | null,
  trace: Trace,
  words: Words,
): string {
  const { t } = words;
  const verdict = judge(answered, guess);
  if (verdict?.isRight === true) return t("predict.right");
  if (answered.type === "choice") {
    const came = choiceText(answered.choices[answered.right], trace, words);
    const isTurn = question.asked.kind === "next" || question.asked.kind === "print";
    const why =
      answered.event < 0
        ? ""
        : isTurn
          ? whoseTurn(trace, answered.event, words)
          : tellEvent(trace, answered.event, words);
    if (why === "") return t("predict.truth", { came });
    if (verdict === null || guess?.type !== "choice") return t("predict.truthWhy", { came, why });
    return t("predict.happens", {
      came,
      said: choiceText(answered.choices[guess.chosen], trace, words),
      why,
    });
  }
  const { lines } = answered;
  const why = (event: number): string => whoseTurn(trace, event, words);
  if (verdict === null || guess?.type !== "order")
    return t("predict.truthWhy", { came: lines[0].text, why: why(lines[0].event) });
  const { rightUntil, event } = verdict;
  const said = saidLines(answered, guess).at(rightUntil);
  if (rightUntil === lines.length)
    return t("predict.noMore", { last: lines[rightUntil - 1].text, said: said ?? "" });
  const came = lines[rightUntil].text;
  return said === undefined
    ? t("predict.comesToo", { came, why: why(event) })
    : t("predict.instead", { came, said, why: why(event) });
}

/** Who acts in that event, and how they came to their turn. */
function whoseTurn(trace: Trace, event: number, words: Words): string {
  const lane = trace.log.columns.actor[event];
  // With a turn that begins here, what counts is the turn itself.
  const since = trace.stateAt(lane, event + 1)?.since ?? -1;
  const span = { lane, event: since };
  const why = since < 0 ? null : whyOf(trace, span);
  if (why === null) return tellEvent(trace, event, words);
  const reason = whySentence(trace, span, { ...why, next: -1 }, words);
  return words.t("predict.turn", { who: labelOf(trace, lane, event + 1), reason });
}

function tellEvent(trace: Trace, event: number, words: Words): string {
  const step = eventOfStep(trace, trace.stepAtMoment(event + 1));
  return step < 0 ? "" : stepSentence(trace, step, words);
}
