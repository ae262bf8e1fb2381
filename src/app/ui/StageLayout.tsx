// Lays out the page on a stage: program, picture and output, as large as they can be, and nothing else but the clock.
import { X } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { CodePane } from "./CodePane.tsx";
import { useHint } from "./CommandButton.tsx";
import { hasProgram } from "../document.ts";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { Narration } from "./Narration.tsx";
import { OutputPane } from "./OutputPane.tsx";
import { RunStatus } from "./RunStatus.tsx";
import { Split } from "./Split.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Clock } from "./Transport.tsx";

export function StageLayout(): ReactElement {
  const isThereProgram = useApp(hasProgram);
  const { t } = useTranslation();
  const { navigation } = usePage();
  const picture = (
    <div className="stacked">
      <TimelinePane />
      <div className="stage-bar">
        <Clock />
        <Narration />
        <RunStatus />
        <IconButton
          icon={X}
          label={t("header.leavePresent")}
          keys={useHint("escape")}
          onClick={() => navigation.present(false)}
        />
      </div>
    </div>
  );
  const right = (
    <Split
      id="stage-right"
      orientation="vertical"
      panes={[
        { id: "picture", size: 66, least: 25, content: picture },
        { id: "output", size: 34, least: 12, content: <OutputPane /> },
      ]}
    />
  );
  return (
    <>
      <h1 className="visually-hidden">{t("app.name")}</h1>
      {isThereProgram ? (
        <Split
          id="stage"
          orientation="horizontal"
          panes={[
            { id: "code", size: 44, least: 20, content: <CodePane /> },
            { id: "right", size: 56, least: 30, content: right },
          ]}
        />
      ) : (
        right
      )}
    </>
  );
}
