// Says at the end of a run what there is to learn from it, and what to try next; a press leads to whom it speaks of.
import { type ReactElement, Suspense, useMemo } from "react";
import { summaryOf } from "../../trace/questions/summary.ts";
import type { Trace } from "../../trace/trace.ts";
import { MOST_RACES } from "../../words/races.ts";
import { tellSummary } from "../../words/summary.ts";
import { canBeAsked } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { Hints } from "./later-parts.ts";
import { RaceReport } from "./RaceReport.tsx";
import { StandstillReport } from "./StandstillReport.tsx";
import { useWords } from "./use-words.ts";

export function EndCard({ trace }: { readonly trace: Trace }): ReactElement {
  const words = useWords();
  const { t } = words;
  const { navigation } = usePage();
  // On a stage, and in a figure, there is no room to show it.
  const canExplore = useApp((state) => canBeAsked(state) && !state.isPresenting && state.embedding === null);
  const isPathLit = useApp((state) => state.isPathLit);
  const { summary, told } = useMemo(() => {
    const summary = summaryOf(trace);
    return { summary, told: tellSummary(trace, summary, words) };
  }, [trace, words]);
  // Of another tool's trace nobody knows which waits were meant to overlap, and there is nothing to change.
  const hasProgram = trace.log.header.source !== "";
  const { title, overlap, longest, longestWait, path, failed, warnings, advice } = told;
  const waitedFor = summary.longestWait?.isShared === true ? "longestShared" : "longestWait";
  const moreRaces = summary.races.length - MOST_RACES;
  return (
    <div className="end-card">
      {summary.stuckAt < 0 ? <h3>{title}</h3> : <StandstillReport trace={trace} moment={summary.stuckAt} />}
      {summary.races.slice(0, MOST_RACES).map((race) => (
        <RaceReport key={race.write} trace={trace} race={race} />
      ))}
      {moreRaces > 0 && <p>{t("races.more", { count: moreRaces })}</p>}
      {hasProgram && overlap !== "" && <p>{overlap}</p>}
      {longest !== "" && (
        <p>
          {t("summary.longest")}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              const { lane } = summary.longest!;
              navigation.select({ lane, event: trace.lane(lane)!.changes[0] });
            }}
          >
            {longest}
          </button>
        </p>
      )}
      {longestWait !== "" && (
        <p>
          {t(`summary.${waitedFor}`)}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => navigation.select(summary.longestWait)}
          >
            {longestWait}
          </button>
        </p>
      )}
      {path !== "" && (
        <p>
          <button
            type="button"
            className="text-button"
            aria-pressed={isPathLit}
            title={t("inspector.why.path")}
            onClick={() => navigation.togglePath()}
          >
            {path}
          </button>
        </p>
      )}
      {failed !== "" && <p>{failed}</p>}
      {warnings !== "" && <p>{warnings}</p>}
      {hasProgram && (
        <Suspense>
          <Hints trace={trace} />
        </Suspense>
      )}
      {hasProgram && (
        <p className="end-advice">
          <strong>{t("summary.tryTitle")}</strong> {advice}
        </p>
      )}
      {canExplore && (
        <p>
          <button type="button" className="text-button" onClick={() => navigation.explore()}>
            {t("inspector.explore")}
          </button>
        </p>
      )}
    </div>
  );
}
