// Opens files that the reader picks, drops or pastes: a program, a lesson with one, or a trace.
import { IMPORT_FORMATS, LONGEST_BEGINNING } from "../../trace/formats/import-formats.ts";
import type { Page } from "../page.ts";
import {
  isBesideLesson,
  isLessonFile,
  isLessonText,
  isProgramFile,
  programIn,
  textIn,
} from "./program-files.ts";
import { openTraceFile } from "./trace-files.ts";

type Opener = Pick<Page, "store" | "documents" | "run">;

/**
 * Opens the first of the files; a lesson with its program, if that is among the others and not in it. What is wrong with a
 * file is told as a notice, and what was on screen stays; so are the files that were not opened.
 */
export async function openFiles(files: readonly File[], opener: Opener): Promise<void> {
  const lesson = files.find(({ name }) => isLessonFile(name));
  const file = lesson ?? files.at(0);
  if (file === undefined) return;
  const beside = isProgramFile(file.name) ? await openProgram(file, files, opener) : null;
  if (!isProgramFile(file.name)) await openTraceFile(file, opener);
  const others = files.filter((other) => other !== file && other !== beside).map(({ name }) => name);
  // What is wrong with the first, or with keeping it, matters more.
  if (others.length > 0 && opener.store.getState().notice === null)
    opener.store.setState({ notice: { type: "notOpened", name: file.name, others } });
}

/** Opens the program in a file; gives the file that it was in, if that is another one, beside the lesson. */
async function openProgram(file: File, files: readonly File[], opener: Opener): Promise<File | null> {
  const text = await textIn(file);
  if (text === null) {
    opener.store.setState({ notice: { type: "noText", name: file.name } });
    return null;
  }
  const own = programIn(file.name, text);
  const beside = own === null ? fileBeside(file, files) : null;
  const program = beside === null ? own : programIn(beside.name, (await textIn(beside)) ?? "");
  if (program === null) opener.store.setState({ notice: { type: "noProgram", name: file.name } });
  else {
    const isLesson = isLessonFile(file.name) && isLessonText(text);
    opener.documents.openFile(program.name, program.source, isLesson ? text : null);
  }
  return beside;
}

/** The program whose file is called as that of the lesson. */
function fileBeside(lesson: File, files: readonly File[]): File | null {
  return files.find(({ name }) => isBesideLesson(name, lesson.name)) ?? null;
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
    const { files = [], items = [] } = event.dataTransfer ?? {};
    const folder = Array.from(items, (item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory);
    if (folder == null) void openFiles([...files], opener);
    else opener.store.setState({ notice: { type: "folder", name: folder.name } });
  });
  addEventListener("paste", (event) => {
    const { clipboardData, target, defaultPrevented: isTaken } = event;
    if (clipboardData === null || isTaken || isWritable(target)) return;
    const text = fileOf(clipboardData.getData("text/plain"));
    const files = clipboardData.files.length > 0 || text === null ? [...clipboardData.files] : [text];
    if (files.length === 0) return;
    event.preventDefault();
    void openFiles(files, opener);
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
  return new File([text], isTrace ? "pasted.trace" : isLessonText(text) ? "pasted.md" : "pasted.ts");
}
