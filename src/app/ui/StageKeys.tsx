// Shows a presenter the keys of the stage for a moment, when they come onto it.
import type { ReactElement } from "react";
import { type CommandId, commandNamed } from "../commands.ts";
import { useCapOf } from "./CommandButton.tsx";
import { useWords } from "./use-words.ts";
import "../styles/stage-parts.css";

const SHOWN = [
  "remoteForward",
  "remoteBack",
  "play",
  "ask",
  "future",
  "larger",
  "smaller",
  "stageColors",
  "pointer",
  "black",
  "qr",
  "escape",
  "help",
] as const satisfies readonly CommandId[];

/** They go by themselves, which the style sheet sees to. */
export function StageKeys(): ReactElement {
  const { t } = useWords();
  const capOf = useCapOf();
  return (
    <dl className="stage-keys" aria-hidden>
      {SHOWN.map((command) => (
        <div key={command}>
          <dt>
            <kbd>{capOf(commandNamed(command).keys[0])}</kbd>
          </dt>
          <dd>{t(`stage.keys.${command}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
