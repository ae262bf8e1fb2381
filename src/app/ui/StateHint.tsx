// Says why there is no state to show: no run, or too many tasks for a moving picture.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "./context.ts";

export function StateHint(): ReactElement {
  const { t } = useTranslation();
  const hasRun = useApp(({ recording }) => recording !== null);
  return <p className="hint">{hasRun ? t("inspector.tooMany") : t("inspector.nothing")}</p>;
}
