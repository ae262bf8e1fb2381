// Asks a question of a lesson that only words answer: each choice is told at once, with its reason, and one can choose again.
import { Check, X } from "lucide-react";
import { type ReactElement, useId, useState } from "react";
import type { Question } from "../../lessons/lesson.ts";
import { BlocksView, inlineViews } from "./LessonText.tsx";
import { useWords } from "./use-words.ts";

interface CheckQuestionProps {
  readonly question: Question;
  readonly onRight: () => void;
}

export function CheckQuestion({ question: { body, options }, onRight }: CheckQuestionProps): ReactElement {
  const { t } = useWords();
  const name = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <fieldset className="question">
      <legend>
        <BlocksView blocks={body} />
      </legend>
      {options.map((option, i) => {
        const isChosen = chosen === i;
        const Mark = option.isMarked ? Check : X;
        return (
          <div
            key={option.line}
            className="answer"
            data-chosen={isChosen || undefined}
            data-right={option.isMarked}
          >
            <label>
              <input
                type="radio"
                name={name}
                checked={isChosen}
                onChange={() => {
                  setChosen(i);
                  if (option.isMarked) onRight();
                }}
              />
              <span>{inlineViews(option.text)}</span>
            </label>
            <div className="answer-reason" role="status">
              {isChosen && (
                <>
                  <p className="answer-mark">
                    <Mark aria-hidden />
                    {option.isMarked ? t("lesson.right") : t("lesson.wrong")}
                  </p>
                  <BlocksView blocks={option.explanation} />
                </>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
