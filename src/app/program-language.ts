// Says in which language a program is written: its name tells, or else its text.
import { isPythonText } from "../compile/python-text.ts";
import { type DocumentRef, fileNameOf } from "./document.ts";

interface Program {
  readonly document: DocumentRef;
  readonly source: string;
}

const PYTHON_FILE = /\.py$/i;

// It is asked for at every key and in every pane: the answer to the last text is kept.
let asked = { source: "", isPython: false };

function isWrittenInPython(source: string): boolean {
  if (asked.source !== source) asked = { source, isPython: isPythonText(source) };
  return asked.isPython;
}

/** Whether the name says so, as that of a Python run always does. */
export function isPythonFile(name: string): boolean {
  return PYTHON_FILE.test(name);
}

/** Whether CPython runs it, not our own engine. */
export function isPythonProgram({ document, source }: Program): boolean {
  return isPythonFile(fileNameOf(document)) || isWrittenInPython(source);
}

/** What the program is called in messages, with the end that its language has. */
export function programNameOf(program: Program): string {
  const name = fileNameOf(program.document);
  return isPythonProgram(program) ? name.replace(/\.ts$/, ".py") : name;
}
