// Lays out the page on a desk: the program and its lesson on the left, the picture on the right, what it prints and what is selected below.
import { type ReactElement, Suspense } from "react";
import { hasProgram } from "../document.ts";
import { WIDE } from "../narrow.ts";
import { hasLesson } from "../store.ts";
import { CodePane } from "./CodePane.tsx";
import { useApp } from "./context.ts";
import { InspectorPane } from "./InspectorPane.tsx";
import { PresenterBar, StagePointer } from "./later-parts.ts";
import { LessonPane } from "./LessonPane.tsx";
import { OutputPane } from "./OutputPane.tsx";
import { Split } from "./Split.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Transport } from "./Transport.tsx";
import { useMedia } from "./use-media.ts";

export function DeskLayout(): ReactElement {
  const isThereProgram = useApp(hasProgram);
  const isLessonShown = useApp((state) => state.preferences.showsLesson && hasLesson(state));
  const isShowing = useApp(({ projection }) => projection === "mine");
  const isPointing = useApp((state) => state.isPointing);
  const isWide = useMedia(WIDE);
  const below = (
    <Split
      id="below"
      orientation="horizontal"
      panes={[
        { id: "output", size: 46, least: 25, content: <OutputPane /> },
        { id: "details", size: 54, least: 20, content: <InspectorPane hasSpan /> },
      ]}
    />
  );
  const picture = (
    <div className="stacked">
      <TimelinePane />
      {isShowing && (
        <Suspense>
          <PresenterBar />
          {isPointing && <StagePointer />}
        </Suspense>
      )}
      <Transport />
    </div>
  );
  const right = (
    <Split
      id="right"
      orientation="vertical"
      panes={[
        { id: "picture", size: 64, least: 25, content: picture },
        { id: "below", size: 36, least: 12, content: below },
      ]}
    />
  );
  // Over the program, or beside it where there is room; the picture stays where it is.
  const left = (
    <Split
      id="left"
      orientation={isWide ? "horizontal" : "vertical"}
      panes={[
        ...(isLessonShown ? [{ id: "lesson", size: 42, least: 15, content: <LessonPane /> }] : []),
        { id: "code", size: isLessonShown ? 58 : 100, least: 25, content: <CodePane /> },
      ]}
    />
  );
  // Without a program the picture takes the page.
  if (!isThereProgram) return right;
  return (
    <Split
      id="desk"
      orientation="horizontal"
      panes={[
        { id: "code", size: 40, least: 20, content: left },
        { id: "right", size: 60, least: 30, content: right },
      ]}
    />
  );
}
