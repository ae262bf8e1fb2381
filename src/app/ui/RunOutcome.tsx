// Says why a run ended badly, and what else went wrong in it, with the lines, once the playhead is there.
import { CircleX, TriangleAlert } from "lucide-react";
import { type ReactElement, useMemo } from "react";
import { WARNINGS } from "../../trace/format.ts";
import type { Trace } from "../../trace/trace.ts";
import { explanationOf, NO_THREADS } from "../../words/errors.ts";
import { gistOf, withoutModules } from "../../words/gist.ts";
import { isPictureOld } from "../store.ts";
import { isPythonFile } from "../program-language.ts";
import { useApp } from "./context.ts";
import { ShowLine } from "./NoticeButtons.tsx";
import { StandstillReport } from "./StandstillReport.tsx";
import { TypeScriptTwin } from "./TypeScriptTwin.tsx";
import { useWords } from "./use-words.ts";

/** More would leave no room for what was printed, where they all stand. */
const MOST_TROUBLES = 3;

export function RunOutcome(): ReactElement {
  const { t } = useWords();
  const recording = useApp((state) => state.recording);
  const failure = useApp(({ recording, playback }) => recording?.output.failureAt(playback.moment) ?? -1);
  const count = useApp(({ recording, playback }) => recording?.output.troublesAt(playback.moment) ?? 0);
  const troubles = useMemo(() => {
    if (recording === null) return [];
    const { log } = recording.trace;
    const hasFailed = failure >= 0 && WARNINGS[log.columns.a[failure]] === "uncaught";
    // What an error left behind would have been awaited without it.
    return recording.output
      .troublesUpTo(count)
      .filter((event) => !hasFailed || WARNINGS[log.columns.a[event]] !== "never-awaited");
  }, [recording, failure, count]);
  // What went wrong in another program is seen, and nothing to be alarmed of any more.
  const isOld = useApp(isPictureOld);
  const more = troubles.length - MOST_TROUBLES;
  return (
    <div role={isOld ? undefined : "alert"}>
      {recording !== null && failure >= 0 && <Told trace={recording.trace} event={failure} isFailure />}
      {troubles.slice(0, MOST_TROUBLES).map((event) => (
        <Told key={event} trace={recording!.trace} event={event} isFailure={false} />
      ))}
      {more > 0 && <div className="trouble">{t("output.moreTroubles", { count: more })}</div>}
    </div>
  );
}

/** What an explanation stands beside, without what that says again. */
function messageBeside(text: string): string {
  return withoutModules(gistOf(text)).replace(/\. Did you mean '[^']+'\?$/, "");
}

interface ToldProps {
  readonly trace: Trace;
  readonly event: number;
  /** The run ended with it. */
  readonly isFailure: boolean;
}

function Told({ trace, event, isFailure }: ToldProps): ReactElement {
  const words = useWords();
  const { a: warning, text, site } = trace.log.event(event);
  const isPython = isPythonFile(trace.log.header.file);
  const needsThreads = isPython && NO_THREADS.test(text);
  const explanation = useMemo(
    () =>
      needsThreads ? words.t("python.threads") : explanationOf(text, words, isPython ? "python" : "all"),
    [text, words, isPython, needsThreads],
  );
  // The step is told beside it, and the output has the warning whole.
  const isSaid = useApp(({ isPresenting }) => isPresenting) && WARNINGS[warning] === "never-awaited";
  const place = site === 0 ? null : trace.log.sites[site];
  return (
    <div className={isFailure ? "outcome" : "trouble"}>
      {isFailure ? <CircleX aria-hidden /> : <TriangleAlert aria-hidden />}
      {WARNINGS[warning] === "deadlock" ? (
        <StandstillReport trace={trace} moment={event} />
      ) : (
        <span className="outcome-message">
          {explanation === null ? gistOf(text) : isSaid ? "" : messageBeside(text)}
          {explanation !== null && <span className="outcome-cure">{explanation}</span>}
          {needsThreads && <TypeScriptTwin />}
        </span>
      )}
      {place !== null && <ShowLine place={place} />}
    </div>
  );
}
