// Lays out the page on a desk: the program on the left, the picture on the right, what it prints and what is selected below.
import type { ReactElement } from "react";
import { hasProgram } from "../document.ts";
import { CodePane } from "./CodePane.tsx";
import { useApp } from "./context.ts";
import { InspectorPane } from "./InspectorPane.tsx";
import { OutputPane } from "./OutputPane.tsx";
import { Split } from "./Split.tsx";
import { TimelinePane } from "./TimelinePane.tsx";
import { Transport } from "./Transport.tsx";

export function DeskLayout(): ReactElement {
  const isThereProgram = useApp(hasProgram);
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
  // Without a program the picture takes the page.
  if (!isThereProgram) return right;
  return (
    <Split
      id="desk"
      orientation="horizontal"
      panes={[
        { id: "code", size: 40, least: 20, content: <CodePane /> },
        { id: "right", size: 60, least: 30, content: right },
      ]}
    />
  );
}
