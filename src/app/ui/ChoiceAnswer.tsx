// Lets the reader choose one of several answers, each with its letter.
import type { ReactElement } from "react";
import type { Answered } from "../../lessons/answers.ts";
import type { Guess } from "../../lessons/guess.ts";
import { choiceText } from "../../lessons/tell-verdict.ts";
import type { Trace } from "../../trace/trace.ts";
import { usePage } from "./context.ts";
import { inlineViews } from "./LessonText.tsx";
import { Letter } from "./Letter.tsx";
import { useWords } from "./use-words.ts";

interface ChoiceAnswerProps {
  readonly answered: Extract<Answered, { type: "choice" }>;
  readonly guess: Guess | null;
  readonly trace: Trace;
  /** In words. */
  readonly question: string;
}

export function ChoiceAnswer({ answered, guess, trace, question }: ChoiceAnswerProps): ReactElement {
  const words = useWords();
  const { predictions } = usePage();
  return (
    <fieldset className="question">
      <legend className="visually-hidden">{question}</legend>
      {answered.choices.map((choice, i) => {
        const isLine = choice.answer.type === "line";
        const text = choiceText(choice, trace, words);
        // A time is told as the page tells times; all else in the words of the lesson, if it has any.
        const isOwn = choice.option !== null && choice.answer.type === "written";
        return (
          <div
            key={i}
            className="answer"
            data-said={(guess?.type === "choice" && guess.chosen === i) || undefined}
          >
            <label>
              <input
                type="radio"
                name="prediction"
                checked={guess?.type === "choice" && guess.chosen === i}
                onChange={() => predictions.guess({ type: "choice", chosen: i })}
              />
              <Letter index={i} />
              <span>{isOwn ? inlineViews(choice.option.text) : isLine ? <code>{text}</code> : text}</span>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
