// Tells what happens in the step at the playhead, in one sentence: to be read, and to be heard when the playhead stands still.
import type { ReactElement } from "react";
import { narrationOf } from "../../words/steps.ts";
import { useApp } from "./context.ts";
import { useWords } from "./use-words.ts";

export function Narration(): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const isOn = useApp(({ preferences }) => preferences.narrates);
  const trace = useApp(({ recording }) => recording?.trace ?? null);
  const step = useApp(({ playback }) => playback.step);
  const isPaused = useApp(({ playback }) => playback.mode === "paused");
  const isHidden = useApp(({ isAnswerHidden }) => isAnswerHidden);
  // Of a trace that is cut off, the last sentence heard is that it is.
  const isTold = useApp(
    ({ notice, playback, recorded }) => notice?.type === "traceFailed" && playback.step >= recorded.steps,
  );
  if (!isOn || isHidden || trace === null) return null;
  const sentence = narrationOf(trace, step, words);
  return (
    <p className="narration" role="status" aria-live={isPaused && !isTold ? "polite" : "off"} aria-atomic>
      {step > 0 && <span className="visually-hidden">{t("narration.step", { step })} </span>}
      <span title={sentence}>{unbroken(sentence)}</span>
    </p>
  );
}

/** "Task-3" is one word. */
function unbroken(sentence: string): readonly (string | ReactElement)[] {
  return sentence.split(/(\S+-\d+)/).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} className="one-word">
        {part}
      </span>
    ),
  );
}
