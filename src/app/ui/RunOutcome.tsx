// Why a run ended badly, with the line, once the playhead is there.
import { CircleX } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApp, usePage } from "./context.ts";

export function RunOutcome(): ReactElement {
  const { t } = useTranslation();
  const { session } = usePage();
  const recording = useApp((state) => state.recording);
  const event = useApp(({ recording, playback }) => recording?.output.failureAt(playback.moment) ?? -1);
  const trace = recording?.lanes.trace;
  const failure = trace === undefined || event < 0 ? null : trace.event(event);
  const place = failure === null || failure.site === 0 ? null : trace!.sites[failure.site];
  // A traceback says what happened in its last line, a warning in its first.
  const lines = failure?.text.split("\n") ?? [];
  const message = lines[0].startsWith("Traceback") ? lines.at(-1)! : lines[0];
  return (
    <div role="alert">
      {failure !== null && (
        <div className="outcome">
          <CircleX aria-hidden />
          <span className="outcome-message">{message}</span>
          {place !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                session.reveal(place);
              }}
            >
              {t("status.showLine", { line: place.line })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
