// Opens files that the reader picks, drops or pastes: a program, a lesson with one, or a trace.
import { IMPORT_FORMATS, LONGEST_BEGINNING } from "../../trace/formats/import-formats.ts";
import type { Page } from "../page.ts";
import { isProgramFile, programIn } from "./program-files.ts";
import { openTraceFile } from "./trace-files.ts";

type Opener = Pick<Page, "store" | "documents" | "run">;

/** What is wrong with a file is told as a notice, and what was on screen stays. */
export async function openFile(file: File, opener: Opener): Promise<void> {
  if (!isProgramFile(file.name)) return openTraceFile(file, opener);
  const program = programIn(file.name, await file.text());
  if (program === null) opener.store.setState({ notice: { type: "noProgram", name: file.name } });
  else opener.documents.openFile(program.name, program.source);
}

/** From now on opens what is dropped anywhere on the page, or pasted where nothing is written. */
export function openGivenFiles(opener: Opener): void {
  const takesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => {
    if (takesFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!takesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void openFile(file, opener);
  });
  addEventListener("paste", (event) => {
    const { clipboardData, target, defaultPrevented: isTaken } = event;
    if (clipboardData === null || isTaken || isWritable(target)) return;
    const file = clipboardData.files.item(0) ?? fileOf(clipboardData.getData("text/plain"));
    if (file === null) return;
    event.preventDefault();
    void openFile(file, opener);
  });
}

function isWritable(target: EventTarget | null): boolean {
  // Editors of today write in elements like any other.
  const places = "input, textarea, [contenteditable], .editor-host";
  return target instanceof Element && target.closest(places) !== null;
}

/** A text that was copied, as the file that it might be; null for none. */
function fileOf(text: string): File | null {
  if (text.trim() === "") return null;
  const beginning = text.trimStart().slice(0, LONGEST_BEGINNING);
  const isTrace = Object.values(IMPORT_FORMATS).some(({ isBegunBy }) => isBegunBy(beginning));
  return new File([text], isTrace ? "pasted.trace" : "pasted.ts");
}
