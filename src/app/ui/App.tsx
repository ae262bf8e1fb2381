// The page: the front, and the panes as they fit the screen.
import { Tooltip } from "radix-ui";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { handleKeys } from "../keyboard.ts";
import { useApp, usePage } from "./context.ts";
import { DeskLayout } from "./DeskLayout.tsx";
import { FindDialog } from "./FindDialog.tsx";
import { Header } from "./Header.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { LessonDialog } from "./LessonDialog.tsx";
import { Notices } from "./Notices.tsx";
import { PhoneLayout } from "./PhoneLayout.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import { StageLayout } from "./StageLayout.tsx";

const narrow = matchMedia("(max-width: 760px)");

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      narrow.addEventListener("change", onChange);
      return () => {
        narrow.removeEventListener("change", onChange);
      };
    },
    () => narrow.matches,
  );
}

export function App(): ReactElement {
  const { t } = useTranslation();
  const page = usePage();
  const isPresenting = useApp((state) => state.isPresenting);
  const dialog = useApp((state) => state.dialog);
  const isNarrow = useIsNarrow();
  useEffect(() => handleKeys(page), [page]);
  return (
    <Tooltip.Provider delayDuration={500}>
      <a className="skip-link" href="#program">
        {t("app.skipToCode")}
      </a>
      {!isPresenting && <Header />}
      <Notices />
      <main className="workbench" tabIndex={-1}>
        {isPresenting ? <StageLayout /> : isNarrow ? <PhoneLayout /> : <DeskLayout />}
      </main>
      {dialog === "help" && <HelpDialog />}
      {dialog === "settings" && <SettingsDialog />}
      {dialog === "lesson" && <LessonDialog />}
      {dialog === "find" && <FindDialog />}
    </Tooltip.Provider>
  );
}
