// Says that a loop does not come to an end, and in which line.
import { TriangleAlert } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "./context.ts";
import { ShowLine, StopRun } from "./NoticeButtons.tsx";

/** A loop is spoken of when it has gone on for so long. */
const LONG_LOOP_SECONDS = 1;

export function LongLoop(): ReactElement | null {
  const { t } = useTranslation();
  const site = useApp(({ run }) => (run.type === "running" ? (run.longLoop?.site ?? -1) : -1));
  const seconds = useApp(({ run }) => (run.type === "running" ? Math.floor(run.longLoop?.seconds ?? 0) : 0));
  const place = useApp(({ recording }) => recording?.trace.log.sites[site]);
  const line = place?.line ?? 0;
  if (seconds < LONG_LOOP_SECONDS) return null;
  return (
    <div className="notice warning" data-notice="longLoop">
      <TriangleAlert aria-hidden />
      <div className="notice-text" role="alert" aria-label={t("status.longLoop", { line, seconds: 1 })}>
        {line > 0 ? t("status.longLoop", { line, seconds }) : t("status.longLoopSomewhere", { seconds })}
      </div>
      {place !== undefined && line > 0 && <ShowLine place={place} />}
      <StopRun />
    </div>
  );
}
