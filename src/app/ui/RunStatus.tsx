// Says what the engine is doing, in a few words; how the run ended once the playhead is there.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { WARNINGS } from "../../trace/format.ts";
import type { Translate } from "../../words/i18n.ts";
import { hasProgram } from "../document.ts";
import { type AppState, isActive, isPictureCurrent, isToPredict, type StopReason } from "../store.ts";
import { useApp } from "./context.ts";

type Tone = "quiet" | "active" | "good" | "bad";

function statusOf(state: AppState, t: Translate): readonly [Tone, string] {
  const { run, recording, recorded, playback } = state;
  if (!hasProgram(state) && !state.isOpening) return ["quiet", t("status.trace")];
  if (run.type === "compiling") return ["active", t("status.compiling")];
  if (run.type === "fetching")
    return ["active", t("status.fetchingPython", { percent: Math.round(run.part * 100) })];
  if (run.type === "starting") return ["active", t("status.startingPython")];
  if (run.type === "refused") return ["bad", t("status.refused")];
  // How it ended may be what is asked.
  if (isToPredict(state) && !isActive(run) && run.type !== "idle") return ["quiet", t("predict.hidden")];
  if (recording !== null && !isPictureCurrent(state)) return ["quiet", t("status.outdated")];
  switch (run.type) {
    case "idle":
      if (state.isOpening) return ["quiet", t("status.opening")];
      return ["quiet", isToPredict(state) ? t("predict.waits") : t("status.idle")];
    case "running":
      return ["active", t("status.running")];
    case "asking":
      return ["quiet", t("status.asking")];
    case "ahead":
      return ["active", t("status.ahead")];
    case "finished":
      // The end is not told before it is shown: a class may be asked for it.
      if (playback.step < recorded.steps)
        return playback.mode === "paused" ? ["quiet", t("status.paused")] : ["active", t("status.playing")];
      return [run.status === 0 ? "good" : "bad", endText(run.status, recording, t)];
    case "stopped": {
      const line = recording?.trace.log.sites[run.site]?.line ?? 0;
      return [run.reason === "user" ? "quiet" : "bad", stopText(run.reason, line, run.problem, t)];
    }
    case "malformed":
      return ["bad", t("status.malformed", { problem: run.problem })];
  }
}

/** How a program ended by itself. A number is told only if the program chose it. */
function endText(status: number, recording: AppState["recording"], t: Translate): string {
  if (status === 0) return t("status.finished");
  const failure = recording?.output.failureAt(Infinity) ?? -1;
  const reason = failure < 0 ? undefined : WARNINGS[recording!.trace.log.columns.a[failure]];
  if (reason === "deadlock") return t("status.waitsForEver");
  if (reason === "events-capped") return t("status.capped");
  return status === 1 ? t("status.failed") : t("status.finishedWith", { status });
}

function stopText(reason: StopReason, line: number, problem: string, t: Translate): string {
  const isPlaced = line > 0;
  switch (reason) {
    case "user":
      return isPlaced ? t("status.stoppedByUserAt", { line }) : t("status.stoppedByUser");
    case "unresponsive":
      return isPlaced ? t("status.unresponsiveAt", { line }) : t("status.unresponsive");
    case "crashed":
      return isPlaced ? t("status.crashedAt", { line, problem }) : t("status.crashed", { problem });
    case "gone":
      return isPlaced ? t("status.outOfMemoryAt", { line }) : t("status.outOfMemory");
    case "nested":
      return t("status.nested", { line });
    case "absent":
      return t("status.noRuntime", { problem });
  }
}

export function RunStatus(): ReactElement {
  const { t } = useTranslation();
  // Both are strings: nothing is rendered while they stay what they are.
  const tone = useApp((state) => statusOf(state, t)[0]);
  const text = useApp((state) => statusOf(state, t)[1]);
  return (
    <p className={`run-status ${tone}`} role="status">
      {text}
    </p>
  );
}
