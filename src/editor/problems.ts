// Marks problems of compiling and running, as markers of an owner of their own, next to those of the type checker.
import type { Problem } from "../compile/problems.ts";
import type { EditorTexts } from "../words/editor-texts.ts";
import { MISSING_AWAITS } from "./missing-awaits.ts";
import { monaco } from "./monaco.ts";

const OWNER = "loopscope";

export function showProblems(
  model: monaco.editor.ITextModel,
  problems: readonly Problem[],
  texts: EditorTexts,
): void {
  const markers = problems.map((problem) => {
    const { severity, line, column, endLine, endColumn } = problem;
    return {
      severity: severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
      message: texts.problem(problem),
      source: OWNER,
      startLineNumber: line,
      startColumn: column,
      endLineNumber: endLine,
      endColumn,
    };
  });
  // Where an await is seen to be missing, that it was missing in the run is the same problem.
  const known = monaco.editor.getModelMarkers({ owner: MISSING_AWAITS, resource: model.uri });
  const others = markers.filter(
    (marker) =>
      marker.severity === monaco.MarkerSeverity.Error ||
      !known.some((one) => monaco.Range.areIntersecting(one, marker)),
  );
  monaco.editor.setModelMarkers(model, OWNER, others);
}
