// Stands where the answer would be, in a program that came with a question: first one thinks, then one looks.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePage } from "./context.ts";

export function HiddenAnswer(): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  return (
    <p className="hint">
      {t("share.answer.hidden")}{" "}
      <button type="button" className="text-button" onClick={() => store.setState({ isAnswerHidden: false })}>
        {t("share.answer.reveal")}
      </button>
    </p>
  );
}
