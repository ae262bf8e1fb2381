// Tells a presenter what the audience does not see: whether the projector follows, what comes next, and the answer to what is asked.
import { Presentation } from "lucide-react";
import { type ReactElement, useMemo } from "react";
import { choiceText } from "../../lessons/tell-verdict.ts";
import { nextStop } from "../../trace/stops.ts";
import { narrationOf } from "../../words/steps.ts";
import { useApp, usePage } from "./context.ts";
import { useAsked } from "./use-asked.ts";
import { useWords } from "./use-words.ts";
import "../styles/stage-parts.css";

export function PresenterBar(): ReactElement {
  const { t } = useWords();
  const { presenter } = usePage();
  const hasProjector = useApp((state) => state.hasProjector);
  const answer = useAnswer();
  const next = useNext();
  return (
    <section className="presenter-bar" aria-label={t("stage.presenting")}>
      <p data-gone={!hasProjector || undefined} role="status">
        <Presentation aria-hidden />
        {hasProjector ? t("stage.presenting") : t("stage.noProjector")}
        {!hasProjector && (
          <button type="button" className="text-button" onClick={() => void presenter?.project()}>
            {t("stage.reopen")}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => presenter?.stop()}>
          {t("stage.stop")}
        </button>
      </p>
      {answer !== null && (
        <p>
          <strong>{t("stage.answer")}</strong> {answer}
        </p>
      )}
      {next !== null && (
        <p>
          <strong>{t("stage.next")}</strong> {next}
        </p>
      )}
    </section>
  );
}

/** Null while nothing is asked. */
function useAnswer(): string | null {
  const words = useWords();
  const asked = useAsked();
  const isAsked = useApp(({ asking }) => asking?.phase === "asked");
  return useMemo(() => {
    if (asked === null || !isAsked) return null;
    const { answered, trace } = asked;
    return answered.type === "order"
      ? answered.lines.map(({ text }) => text).join(" · ")
      : choiceText(answered.choices[answered.right], trace, words);
  }, [asked, isAsked, words]);
}

/** What the next press shows; null while there is no run. */
function useNext(): string | null {
  const words = useWords();
  const trace = useApp(({ recording }) => recording?.trace ?? null);
  const step = useApp(({ playback }) => playback.step);
  const steps = useApp(({ recorded }) => recorded.steps);
  const size = useApp(({ preferences }) => preferences.stepSize);
  if (trace === null) return null;
  if (step >= steps) return words.t("stage.nothingNext");
  return narrationOf(trace, nextStop(trace, step, size, 1), words);
}
