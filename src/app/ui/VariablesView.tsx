// Shows the variables at the playhead: the module's, and those of the lane that is selected, else of the one that acts.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { TraceState } from "../../trace/questions/state.ts";
import type { Trace } from "../../trace/trace.ts";
import { callText, labelOf, laneLabel, MODULE } from "../../words/names.ts";
import { isPythonFile } from "../program-language.ts";
import { type ShownFrame, type ShownValue, shownValuesAt } from "../run/shown-values.ts";
import { useApp, usePage } from "./context.ts";
import { StateHint } from "./StateHint.tsx";
import { useStateView } from "./use-state-view.ts";

function readMoment({ moment }: TraceState): { readonly moment: number } {
  return { moment };
}

export function VariablesView(): ReactElement {
  const { t } = useTranslation();
  const now = useStateView(readMoment);
  const recording = useApp((state) => state.recording);
  const selection = useApp((state) => state.selection);
  if (now === null || recording === null) return <StateHint />;
  const { moment } = now;
  const { trace, values } = recording;
  const { lane, frames, module } = shownValuesAt(recording, selection, moment);
  if (values.isEmpty) {
    const isPython = isPythonFile(trace.log.header.file);
    return <p className="hint">{t(isPython ? "inspector.variables.ofPython" : "inspector.variables.off")}</p>;
  }
  const isCut = values.cutAt >= 0 && values.cutAt < moment;
  return (
    <div className="state-sections variables">
      {isCut && (
        <p className="muted">{t("inspector.variables.cut", { step: trace.stepAtMoment(values.cutAt) })}</p>
      )}
      {frames.length === 0 && module.length === 0 && (
        <p className="muted">{t("inspector.variables.nothing")}</p>
      )}
      {frames.toReversed().map((frame) => (
        <Values
          key={frame.entered}
          title={nameOfFrame(trace, lane, frame, moment, t)}
          values={frame.values}
        />
      ))}
      {module.length > 0 && <Values title={t("inspector.variables.module")} values={module} />}
    </div>
  );
}

function nameOfFrame(
  trace: Trace,
  lane: number,
  { entered }: ShownFrame,
  moment: number,
  t: Parameters<typeof callText>[1],
): string {
  if (entered < 0) return labelOf(trace, lane, moment);
  const { text } = trace.log.event(entered);
  return text === MODULE ? laneLabel(trace, lane, moment).call : callText(text, t);
}

function Values({
  title,
  values,
}: {
  readonly title: string;
  readonly values: readonly ShownValue[];
}): ReactElement {
  const { t } = useTranslation();
  const { navigation } = usePage();
  return (
    <section className="state-section">
      <h3>{title}</h3>
      <table className="values">
        <tbody>
          {values.map(({ variable, name, line, text, hasChanged }) => (
            <tr key={variable} data-changed={hasChanged || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="value-name"
                  onClick={() => navigation.reveal({ line, column: 1 })}
                >
                  {name}
                </button>
              </th>
              <td>
                <code>{text}</code>
                {hasChanged && <span className="visually-hidden">, {t("inspector.variables.changed")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
