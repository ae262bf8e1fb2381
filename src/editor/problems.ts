// Problems of compiling and running, as markers of an owner of their own, next to those of the type checker.
import type { Problem } from "../compile/problems.ts";
import { monaco } from "./monaco.ts";

const OWNER = "loopscope";

export function showProblems(model: monaco.editor.ITextModel, problems: readonly Problem[]): void {
  const markers = problems.map(({ severity, message, line, column, endLine, endColumn }) => ({
    severity: severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    message,
    source: OWNER,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: endLine,
    endColumn,
  }));
  monaco.editor.setModelMarkers(model, OWNER, markers);
}
