// Says why a run ended badly, with the line, once the playhead is there.
import { CircleX } from "lucide-react";
import type { ReactElement } from "react";
import { WARNINGS } from "../../trace/format.ts";
import { cureText } from "../../words/cures.ts";
import { gistOf } from "../../words/gist.ts";
import { useApp, usePage } from "./context.ts";
import { StandstillReport } from "./StandstillReport.tsx";
import { useWords } from "./use-words.ts";

export function RunOutcome(): ReactElement {
  const words = useWords();
  const { t } = words;
  const { navigation } = usePage();
  const trace = useApp(({ recording }) => recording?.trace);
  const event = useApp(({ recording, playback }) => recording?.output.failureAt(playback.moment) ?? -1);
  if (trace === undefined || event < 0) return <div role="alert" />;
  const { log } = trace;
  const { a: warning, text, site } = log.event(event);
  const cure = cureText(text, words);
  const place = site === 0 ? null : log.sites[site];
  return (
    <div role="alert">
      <div className="outcome">
        <CircleX aria-hidden />
        {WARNINGS[warning] === "deadlock" ? (
          <StandstillReport trace={trace} moment={event} />
        ) : (
          <span className="outcome-message">
            {gistOf(text)}
            {cure !== null && <span className="outcome-cure">{cure}</span>}
          </span>
        )}
        {place !== null && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              navigation.reveal(place);
            }}
          >
            {t("status.showLine", { line: place.line })}
          </button>
        )}
      </div>
    </div>
  );
}
