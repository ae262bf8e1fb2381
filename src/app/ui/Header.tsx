// The instrument's front: which program is open, Run, and what concerns the whole page.
import { BookOpen, CircleHelp, Link, Play, Presentation, Settings, Square, Undo2 } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { copyLink } from "../documents/share.ts";
import { isActive } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { ExampleMenu } from "./ExampleMenu.tsx";
import { IconButton } from "./IconButton.tsx";
import { Logo } from "./Logo.tsx";
import { RunStatus } from "./RunStatus.tsx";

/** How the reader's keyboard names the key for shortcuts. */
const CONTROL = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";

export function Header(): ReactElement {
  const { t } = useTranslation();
  const { store, session, desk } = usePage();
  const document = useApp((state) => state.document);
  const openDialog = (dialog: "help" | "settings" | "lesson") => {
    store.setState({ dialog });
  };
  return (
    <header className="header" aria-label={t("header.label")}>
      <div className="brand" title={t("app.tagline")}>
        <Logo />
        <h1>{t("app.name")}</h1>
      </div>
      <div className="header-program">
        <ExampleMenu />
        {document.type === "example" && (
          <IconButton
            icon={BookOpen}
            label={t("header.lesson")}
            onClick={() => {
              openDialog("lesson");
            }}
          />
        )}
        {document.type !== "draft" && (
          <IconButton
            icon={Undo2}
            label={t("document.backToDraft")}
            onClick={() => {
              desk.openDraft();
            }}
          />
        )}
      </div>
      <RunButton />
      <RunStatus />
      <div className="header-tools">
        <IconButton
          icon={Link}
          label={t("header.share")}
          onClick={() => {
            void copyLink(store);
          }}
        />
        <IconButton
          icon={Presentation}
          label={t("header.present")}
          keys="P"
          className="wide-only"
          onClick={() => {
            session.present(true);
          }}
        />
        <IconButton
          icon={Settings}
          label={t("header.settings")}
          onClick={() => {
            openDialog("settings");
          }}
        />
        <IconButton
          icon={CircleHelp}
          label={t("header.help")}
          keys="?"
          onClick={() => {
            openDialog("help");
          }}
        />
      </div>
    </header>
  );
}

function RunButton(): ReactElement {
  const { t } = useTranslation();
  const { session } = usePage();
  const isRunning = useApp(({ run }) => isActive(run));
  const Icon = isRunning ? Square : Play;
  return (
    <button
      type="button"
      className={isRunning ? "run-button stop" : "run-button"}
      title={t("header.runKeys", { keys: `${CONTROL}+${t("keyNames.enter")}` })}
      onClick={() => {
        session.toggleRun();
      }}
    >
      <Icon aria-hidden />
      {isRunning ? t("header.stop") : t("header.run")}
    </button>
  );
}
