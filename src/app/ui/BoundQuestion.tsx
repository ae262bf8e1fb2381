// Asks whether a run that has come to a bound may go on, and says which bound, and where the program is.
import { CircleQuestionMark } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { amountText } from "../bound-texts.ts";
import { useApp, usePage } from "./context.ts";
import { ShowLine, StopRun } from "./NoticeButtons.tsx";

export function BoundQuestion(): ReactElement | null {
  const { t, i18n } = useTranslation();
  const { run } = usePage();
  const asking = useApp(({ run }) => (run.type === "asking" ? run : null));
  const place = useApp(({ recording }) => recording?.trace.log.sites[asking?.site ?? 0]);
  if (asking === null) return null;
  const { bound, site, amount } = asking;
  const line = site === 0 ? 0 : (place?.line ?? 0);
  const what = t(`bounds.${bound}`, { amount: amountText(bound, amount, i18n.language) });
  return (
    <div className="notice" data-notice="bound">
      <CircleQuestionMark aria-hidden />
      <div className="notice-text" role="alert">
        {line > 0 ? t("bounds.askAt", { what, line }) : t("bounds.ask", { what })}
      </div>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          run.goOn();
        }}
      >
        {t("bounds.goOn")}
      </button>
      <StopRun />
      {place !== undefined && line > 0 && <ShowLine place={place} />}
    </div>
  );
}
