// Shows the head of the page: which program is open, Run, and what concerns the whole page.
import { BookOpen, CircleHelp, Link, Play, Presentation, Settings, Square, Undo2 } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { hasProgram } from "../document.ts";
import { copyLink } from "../documents/share.ts";
import { hasLesson, isActive } from "../store.ts";
import { CommandButton, useHint } from "./CommandButton.tsx";
import { useApp, usePage } from "./context.ts";
import { ExampleMenu } from "./ExampleMenu.tsx";
import { IconButton } from "./IconButton.tsx";
import { Logo } from "./Logo.tsx";
import { RunStatus } from "./RunStatus.tsx";

export function Header(): ReactElement {
  const { t } = useTranslation();
  const { store, documents } = usePage();
  const document = useApp((state) => state.document);
  const isThereProgram = useApp(hasProgram);
  const isThereLesson = useApp(hasLesson);
  const isLessonShown = useApp(({ preferences }) => preferences.showsLesson);
  return (
    <header className="header" aria-label={t("header.label")}>
      <div className="brand" title={t("app.tagline")}>
        <Logo />
        <h1>{t("app.name")}</h1>
      </div>
      <div className="header-program">
        <ExampleMenu />
        {isThereLesson && (
          <CommandButton
            command="lesson"
            icon={BookOpen}
            label={t("header.lesson")}
            isPressed={isLessonShown}
            className="wide-only"
          />
        )}
        {document.type !== "draft" && (
          <IconButton
            icon={Undo2}
            label={t("document.backToDraft")}
            className="back-to-draft"
            onClick={() => {
              documents.openDraft();
            }}
          />
        )}
      </div>
      {isThereProgram && <RunButton />}
      <RunStatus />
      <div className="header-tools">
        {isThereProgram && (
          <IconButton
            icon={Link}
            label={t("header.share")}
            onClick={() => {
              void copyLink(store);
            }}
          />
        )}
        <CommandButton
          command="present"
          icon={Presentation}
          label={t("header.present")}
          className="wide-only"
        />
        <IconButton
          icon={Settings}
          label={t("header.settings")}
          onClick={() => {
            store.setState({ dialog: "settings" });
          }}
        />
        <CommandButton command="help" icon={CircleHelp} label={t("header.help")} />
      </div>
    </header>
  );
}

export function RunButton(): ReactElement {
  const { t } = useTranslation();
  const { run } = usePage();
  const hint = useHint("run");
  const isRunning = useApp(({ run }) => isActive(run));
  const Icon = isRunning ? Square : Play;
  return (
    <button
      type="button"
      className={isRunning ? "run-button stop" : "run-button"}
      title={t("header.runKeys", { keys: hint })}
      onClick={({ detail }) => {
        // The second click of a double click would undo what the first has asked for.
        if (detail < 2) run.toggle();
      }}
    >
      <Icon aria-hidden />
      <span className="run-word">{isRunning ? t("header.stop") : t("header.run")}</span>
    </button>
  );
}
