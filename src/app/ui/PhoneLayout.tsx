// Lays out the page on a phone: one pane at a time, and the playback within reach of a thumb.
import { Tabs } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { hasProgram } from "../document.ts";
import { hasLesson, isAtEnd, isToPredict, type Pane, PANES } from "../store.ts";
import { CodeLine } from "./CodeLine.tsx";
import { CodePane } from "./CodePane.tsx";
import { ColoredSource } from "./ColoredSource.tsx";
import { useApp, usePage } from "./context.ts";
import { DetailsPane } from "./DetailsPane.tsx";
import { EndCard } from "./EndCard.tsx";
import { WhatToSee } from "./FirstLook.tsx";
import { LessonPane } from "./LessonPane.tsx";
import { InspectorPane } from "./InspectorPane.tsx";
import { OutputPane } from "./OutputPane.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Transport } from "./Transport.tsx";

const CONTENTS: Readonly<Record<Pane, () => ReactElement | null>> = {
  lesson: LessonPane,
  code: CodePane,
  timeline: PictureAndDetails,
  state: StateInFront,
  output: OutputPane,
};

export function PhoneLayout(): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  const isThereProgram = useApp(hasProgram);
  const isThereLesson = useApp(hasLesson);
  const chosen = useApp((state) => state.pane);
  const isThere: Readonly<Record<Pane, boolean>> = {
    lesson: isThereLesson,
    code: isThereProgram,
    timeline: true,
    state: true,
    output: true,
  };
  const pane = isThere[chosen] ? chosen : "timeline";
  return (
    <Tabs.Root
      className="phone"
      value={pane}
      onValueChange={(value) => {
        store.setState({ pane: value as Pane });
      }}
    >
      {PANES.filter((value) => value !== "lesson" || isThereLesson).map((value) => {
        const Content = CONTENTS[value];
        // The editor and the picture stay in the page: they are not made anew at every change.
        return (
          <Tabs.Content key={value} className="phone-pane" value={value} forceMount hidden={pane !== value}>
            <Content />
          </Tabs.Content>
        );
      })}
      <Transport />
      <Tabs.List className="phone-tabs">
        {PANES.filter((value) => isThere[value]).map((value) => (
          <Tabs.Trigger key={value} value={value}>
            {t(`panes.${value}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs.Root>
  );
}

function PictureAndDetails(): ReactElement {
  const { t } = useTranslation();
  const isHidden = useApp(isToPredict);
  const isFirstLook = useApp((state) => state.isFirstLook);
  const hasSelection = useApp(({ selection }) => selection !== null);
  const trace = useApp((state) => (isAtEnd(state) ? (state.recording?.trace ?? null) : null));
  if (isHidden) return <TimelinePane />;
  return (
    <div className="stacked">
      <TimelinePane />
      {hasSelection && <DetailsPane />}
      {!hasSelection && trace !== null && (
        <section className="pane details-pane" aria-label={t("summary.label")}>
          <div className="pane-body">
            <EndCard trace={trace} />
          </div>
        </section>
      )}
      {!hasSelection && trace === null && (isFirstLook ? <FirstProgram /> : <CodeLine />)}
    </div>
  );
}

/** Whoever has not seen the program yet sees it with the picture. */
function FirstProgram(): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="pane details-pane first-program" aria-label={t("panes.code")}>
      <WhatToSee />
      <div className="pane-body">
        <ColoredSource />
      </div>
    </section>
  );
}

/** The state is looked up only while somebody looks at it. */
function StateInFront(): ReactElement | null {
  const isInFront = useApp(({ pane }) => pane === "state");
  return isInFront ? <InspectorPane hasSpan={false} /> : null;
}
