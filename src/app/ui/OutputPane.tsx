// Shows what the program has printed up to the playhead, and why the run ended badly.
import { type ReactElement, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { isAtEnd, isPictureOld } from "../store.ts";
import { useApp } from "./context.ts";
import { HiddenAnswer } from "./HiddenAnswer.tsx";
import { OutputLinesView, SaidBeside } from "./later-parts.ts";
import { RunOutcome } from "./RunOutcome.tsx";

export function OutputPane(): ReactElement {
  const { t } = useTranslation();
  const output = useApp(({ recording }) => recording?.output ?? null);
  const count = useApp(({ recording, playback }) => recording?.output.countAt(playback.moment) ?? 0);
  const isOld = useApp(isPictureOld);
  const isAnswered = useApp(({ asking }) => asking?.phase === "revealed");
  const isHidden = useApp(({ isAnswerHidden }) => isAnswerHidden);
  return (
    <section
      className="pane output-pane"
      data-old={isOld || undefined}
      data-empty={(count === 0 && !isAnswered) || undefined}
      data-said={isAnswered || undefined}
      aria-label={t("panes.output")}
    >
      <div className="pane-head">
        <h2>{t("panes.output")}</h2>
        {count > 0 && !isHidden && <span className="muted">{t("output.lines", { count })}</span>}
        {isAnswered && <span className="said-head">{t("predict.yours")}</span>}
      </div>
      {!isHidden && <RunOutcome />}
      <div className="pane-body">
        {isHidden ? (
          <HiddenAnswer />
        ) : (
          <>
            {count === 0 && <NoLines />}
            {/* There before the first line is: it would come later than its number in the head. */}
            {output !== null && (
              <Suspense>
                <OutputLinesView output={output} count={count} />
              </Suspense>
            )}
          </>
        )}
        {isAnswered && (
          <Suspense>
            <SaidBeside />
          </Suspense>
        )}
      </div>
    </section>
  );
}

function NoLines(): ReactElement {
  const { t } = useTranslation();
  const hasEnded = useApp((state) => state.run.type === "finished" && isAtEnd(state));
  return <p className="hint">{hasEnded ? t("output.printsNothing") : t("output.empty")}</p>;
}
