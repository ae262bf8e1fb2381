// Shows the run as a table, a row for each step: the picture for those who read, search or hear it.
import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { secondsText } from "../../words/durations.ts";
import { eventOfStep, stepSentence } from "../../words/steps.ts";
import { useApp, usePage } from "./context.ts";
import { useWords } from "./use-words.ts";

/** A table of all steps of a long run would be too much for any browser. */
const STEPS_OF_PAGE = 100;

export function StepsView(): ReactElement {
  const { t } = useTranslation();
  const step = useApp(({ playback }) => playback.step);
  const count = useApp(({ recorded }) => recorded.steps);
  const pageOfStep = Math.floor(Math.max(0, step - 1) / STEPS_OF_PAGE);
  // Where the reader has gone from the playhead, until that moves on to another page.
  const [turned, setTurned] = useState({ from: pageOfStep, to: pageOfStep });
  const page = turned.from === pageOfStep ? turned.to : pageOfStep;
  if (count === 0) return <p className="hint">{t("inspector.steps.none")}</p>;
  const first = page * STEPS_OF_PAGE + 1;
  const last = Math.min(count, first + STEPS_OF_PAGE - 1);
  const turn = (by: number) => setTurned({ from: pageOfStep, to: page + by });
  return (
    <>
      {page > 0 && (
        <button type="button" className="page-button" onClick={() => turn(-1)}>
          <ChevronUp aria-hidden />
          {t("inspector.steps.earlier")}
        </button>
      )}
      <StepTable first={first} last={last} step={step} />
      {last < count && (
        <button type="button" className="page-button" onClick={() => turn(1)}>
          <ChevronDown aria-hidden />
          {t("inspector.steps.later")}
        </button>
      )}
    </>
  );
}

interface StepTableProps {
  readonly first: number;
  readonly last: number;
  /** The one at the playhead. */
  readonly step: number;
}

function StepTable({ first, last, step }: StepTableProps): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const { player } = usePage();
  const trace = useApp(({ recording }) => recording!.trace);
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [step, first]);
  const steps = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <table className="steps" aria-label={t("inspector.steps.label")}>
      <thead>
        <tr>
          <th scope="col">{t("inspector.steps.step")}</th>
          <th scope="col">{t("inspector.steps.time")}</th>
          <th scope="col">{t("inspector.steps.what")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((number) => {
          const event = eventOfStep(trace, number);
          const isCurrent = number === step;
          return (
            <tr
              key={number}
              ref={isCurrent ? current : null}
              aria-current={isCurrent ? "step" : undefined}
              className={number > step ? "to-come" : ""}
              onClick={() => player.seek(event + 1)}
            >
              <td>
                <button type="button">{number}</button>
              </td>
              <td>{secondsText(trace.log.columns.time[event], t)}</td>
              <td>{stepSentence(trace, event, words)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
