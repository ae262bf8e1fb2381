// Says that a loop does not come to an end, and in which line.
import { TriangleAlert } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApp, usePage } from "./context.ts";

/** A loop is spoken of when it has gone on for so long. */
const LONG_LOOP_SECONDS = 1;

export function LongLoop(): ReactElement | null {
  const { t } = useTranslation();
  const { store, run, navigation } = usePage();
  const site = useApp(({ run }) => (run.type === "running" ? (run.longLoop?.site ?? -1) : -1));
  const seconds = useApp(({ run }) => (run.type === "running" ? Math.floor(run.longLoop?.seconds ?? 0) : 0));
  const line = useApp(({ recording }) => recording?.trace.log.sites[site]?.line ?? 0);
  if (seconds < LONG_LOOP_SECONDS) return null;
  return (
    <div className="notice warning" data-notice="longLoop">
      <TriangleAlert aria-hidden />
      <div className="notice-text" role="alert" aria-label={t("status.longLoop", { line, seconds: 1 })}>
        {line > 0 ? t("status.longLoop", { line, seconds }) : t("status.longLoopSomewhere", { seconds })}
      </div>
      {line > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            navigation.reveal(store.getState().recording!.trace.log.sites[site]);
          }}
        >
          {t("status.showLine", { line })}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          run.stop();
        }}
      >
        {t("header.stop")}
      </button>
    </div>
  );
}
