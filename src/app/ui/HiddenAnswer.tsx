// Stands where the answer would be: first one thinks, and says so where the picture will be; then one looks.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

export function HiddenAnswer(): ReactElement {
  const { t } = useTranslation();
  return <p className="hint">{t("predict.hidden")}</p>;
}
