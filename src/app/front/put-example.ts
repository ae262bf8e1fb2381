// Puts an example into a front that was rendered for another one.
import type { TraceHeader } from "../../trace/format.ts";
import type { Trace } from "../../trace/trace.ts";
import { coloredLines, lineCountOf } from "../code-colors.ts";
import type { RecordedRun } from "./recorded-run.ts";

type ToldExample = RecordedRun["lessons"]["en"];

export function putExample(front: ParentNode, trace: Trace, { title, gist }: ToldExample): void {
  const put = (selector: string, text: string): void => {
    for (const element of front.querySelectorAll(selector)) element.textContent = text;
  };
  put(".header .menu-button-title", title);
  put(".lesson-pane h2", title);
  put(".lesson-pane .gist", gist);
  // Where it stands in the path is known to the page.
  put(".lesson-number", "");
  put(".what-to-see strong", `${title}.`);
  put(".what-to-see .gist", gist);
  putProgram(front, trace.log.header);
}

/** Likewise a program, and what its file is called. */
export function putProgram(front: ParentNode, { file, source }: Pick<TraceHeader, "file" | "source">): void {
  for (const element of front.querySelectorAll(".file")) element.textContent = file;
  const rows = coloredLines(source, file.endsWith(".py")).map((pieces) => {
    const row = document.createElement("span");
    row.className = "code-row";
    for (const { color, text } of pieces) {
      const piece = document.createElement("span");
      if (color !== "text") piece.className = `code-${color}`;
      piece.textContent = text;
      row.append(piece);
    }
    row.append("\n");
    return row;
  });
  for (const program of front.querySelectorAll(".plain-source")) program.replaceChildren(...rows);
  const callout = front.querySelector<HTMLElement>(".callout-program");
  callout?.style.setProperty("--lines", String(lineCountOf(source)));
}
