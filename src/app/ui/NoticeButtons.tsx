// The buttons of what is said about a run: to the line in question, and Stop.
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../store.ts";
import { usePage } from "./context.ts";

export function ShowLine({ place }: { readonly place: Place }): ReactElement {
  const { t } = useTranslation();
  const { navigation } = usePage();
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        navigation.reveal(place);
      }}
    >
      {t("status.showLine", { line: place.line })}
    </button>
  );
}

export function StopRun(): ReactElement {
  const { t } = useTranslation();
  const { run } = usePage();
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        run.stop();
      }}
    >
      {t("header.stop")}
    </button>
  );
}
