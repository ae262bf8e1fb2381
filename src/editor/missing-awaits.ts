// Underlines calls that want an `await` and have none, says why, and offers to add it.
import type { MissingAwait } from "./checker/program-checker.ts";
import { checkerOf } from "./language.ts";
import { monaco } from "./monaco.ts";
import type { EditorTexts } from "../words/editor-texts.ts";

/** Whose markers they are. */
export const MISSING_AWAITS = "missing-await";

/** After the last key stroke: the type checker waits as long. */
const PAUSE_MS = 500;

/** Watches the model's text, and marks the calls in it that nobody waits for. */
export function offerMissingAwaits(
  model: monaco.editor.ITextModel,
  texts: () => EditorTexts,
): monaco.IDisposable {
  let missing: readonly MissingAwait[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    const version = model.getVersionId();
    const checker = await checkerOf(model);
    if (model.isDisposed() || model.getVersionId() !== version) return;
    const found = await checker.getMissingAwaits(model.uri.toString());
    if (model.isDisposed() || model.getVersionId() !== version) return;
    missing = found;
    show();
  }

  function show(): void {
    const markers = missing.map(({ start, end, dropped, callee }) => ({
      ...rangeOf(model, start, end),
      message: texts().missingAwait(dropped, callee),
      severity: monaco.MarkerSeverity.Warning,
    }));
    monaco.editor.setModelMarkers(model, MISSING_AWAITS, markers);
  }

  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  };
  const listener = model.onDidChangeContent(() => {
    // Their places are not those of the new text.
    missing = [];
    show();
    lookSoon();
  });
  const provider = monaco.languages.registerCodeActionProvider("typescript", {
    provideCodeActions(candidate, range) {
      if (candidate !== model) return null;
      const near = missing.filter(({ start, end, asyncAt }) => {
        const isNear = monaco.Range.areIntersectingOrTouching(rangeOf(model, start, end), range);
        return isNear && asyncAt !== undefined;
      });
      return { actions: near.map((one) => fixOf(model, one, texts())), dispose: () => undefined };
    },
  });
  // What is wrong comes first, what is missing after it.
  lookSoon();
  return {
    dispose() {
      clearTimeout(timer);
      listener.dispose();
      provider.dispose();
    },
  };
}

/** Adds the `await`, and makes the function around it async if it is not. */
function fixOf(
  model: monaco.editor.ITextModel,
  { start, asyncAt }: MissingAwait,
  texts: EditorTexts,
): monaco.languages.CodeAction {
  const insertions = [
    ...(typeof asyncAt === "number" ? [{ at: asyncAt, text: "async " }] : []),
    { at: start, text: "await " },
  ];
  return {
    title: typeof asyncAt === "number" ? texts.addAwaitAndAsync : texts.addAwait,
    kind: "quickfix",
    isPreferred: true,
    edit: {
      edits: insertions.map(({ at, text }) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: rangeOf(model, at, at), text },
      })),
    },
  };
}

function rangeOf(model: monaco.editor.ITextModel, start: number, end: number): monaco.IRange {
  const { lineNumber: startLineNumber, column: startColumn } = model.getPositionAt(start);
  const { lineNumber: endLineNumber, column: endColumn } = model.getPositionAt(end);
  return { startLineNumber, startColumn, endLineNumber, endColumn };
}
