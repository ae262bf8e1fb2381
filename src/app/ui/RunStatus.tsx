// What the engine is doing, in a few words; how the run ended once the playhead is there.
import type { TFunction } from "i18next";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { isPictureCurrent, type RunState } from "../store.ts";
import { useApp } from "./context.ts";

type Tone = "quiet" | "active" | "good" | "bad";

function statusOf(run: RunState, lineOf: (site: number) => number, t: TFunction): readonly [Tone, string] {
  switch (run.type) {
    case "idle":
      return ["quiet", t("status.idle")];
    case "compiling":
      return ["active", t("status.compiling")];
    case "running":
      return ["active", t("status.running")];
    case "ahead":
      return ["active", t("status.ahead")];
    case "finished":
      return [run.status === 0 ? "good" : "bad", t("status.finished", { status: run.status })];
    case "stopped": {
      const line = lineOf(run.site);
      if (run.reason === "crashed") return ["bad", t("status.crashed")];
      if (run.reason === "unresponsive")
        return ["bad", line > 0 ? t("status.unresponsiveAt", { line }) : t("status.unresponsive")];
      return ["quiet", line > 0 ? t("status.stoppedByUserAt", { line }) : t("status.stoppedByUser")];
    }
    case "refused":
      return ["bad", t("status.refused")];
    case "malformed":
      return ["bad", t("status.malformed", { problem: run.problem })];
  }
}

export function RunStatus(): ReactElement {
  const { t } = useTranslation();
  const run = useApp((state) => state.run);
  const lanes = useApp((state) => state.recording?.lanes);
  const isOutdated = useApp((state) => state.recording !== null && !isPictureCurrent(state));
  // The end is not told before it is shown: a class may be asked for it.
  const isShown = useApp(({ playback, recorded }) => playback.step >= recorded.steps);
  const isToCome = run.type === "finished" && !isShown;
  const [tone, text] = statusOf(
    isToCome ? { type: "running", longLoop: null } : run,
    (site) => lanes?.trace.sites[site]?.line ?? 0,
    t,
  );
  return (
    <p className={`run-status ${tone}`} role="status">
      {isOutdated && run.type !== "compiling" && run.type !== "refused" ? t("status.outdated") : text}
    </p>
  );
}
