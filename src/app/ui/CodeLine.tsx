// Shows the line of the program that the step at the playhead is about, where there is no room for the program itself.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { placeOfStep } from "../run/step-place.ts";
import { isPictureCurrent } from "../store.ts";
import { useApp, usePage } from "./context.ts";

export function CodeLine(): ReactElement | null {
  const { t } = useTranslation();
  const { navigation } = usePage();
  const line = useApp((state) => {
    const { recording, playback } = state;
    return recording !== null && isPictureCurrent(state)
      ? (placeOfStep(recording.trace, playback)?.line ?? 0)
      : 0;
  });
  const text = useApp(({ source }) => (line === 0 ? "" : (source.split("\n").at(line - 1) ?? "").trim()));
  if (line === 0) return null;
  return (
    <button
      type="button"
      className="code-line"
      title={t("details.lineOf", { line })}
      onClick={() => navigation.reveal({ line, column: 1 })}
    >
      <span className="code-line-number">{line}</span>
      <code>{text}</code>
    </button>
  );
}
