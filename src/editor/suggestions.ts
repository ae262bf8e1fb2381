// Suggests, where the type checker finds no such name, the one that was meant, with a quick fix.
// The rule needs no list of names: whatever completion offers at that place, and is the same but for case and underscores.
import { moduleNames } from "../python/types/declarations.ts";
import { checkerOf } from "./language.ts";
import { statementMeant } from "../compile/python-text.ts";
import { monaco } from "./monaco.ts";
import { builtInMeant, phraseMeant } from "../words/python-names.ts";
import { argumentMeant, importMeant, isSnakeCase, keywordArguments, nameMeant } from "./python-habits.ts";
import type { EditorTexts } from "../words/editor-texts.ts";

const OWNER = "did-you-mean";

/** The type checker's codes for a name that is not there, which it gives as text. */
const NO_SUCH_NAME = new Set(["2304", "2305", "2339", "2353", "2551", "2552", "2561", "2724", "2769"]);
const NO_SUCH_VARIABLE = new Set(["2304", "2552"]);
/** Where the type checker names what was meant, it has a quick fix for these. */
const HAS_SPELLING_FIX = new Set(["2551", "2552", "2561"]);
/** The type checker's codes for an argument of the wrong type. */
const WRONG_ARGUMENT = new Set(["2345", "2769"]);
const NO_SUCH_MODULE = "2307";
const NO_DEFAULT_EXPORT = "1192";

/** More than these at once is not a slip, and each asks the type checker. */
const MOST = 30;

interface Suggestion {
  readonly range: monaco.IRange;
  readonly message: string;
  /** What the quick fix puts in place of the range; null if there is nothing to offer. */
  readonly replacement: string | null;
}

/** The type checker's code for a name that a module does not have. */
const NOT_IN_MODULE = "2305";
/** It misses a name in a module, or a method of a loop's, in whatever language and quotes. */
const OF_A_MODULE = /typeof import\(|["']EventLoop["']/;

async function candidatesAt(model: monaco.editor.ITextModel, offset: number): Promise<readonly string[]> {
  const checker = await checkerOf(model);
  const completions = await checker.getCompletionsAtPosition(model.uri.toString(), offset);
  return completions?.entries.map(({ name }) => name) ?? [];
}

function codeOf({ code }: monaco.editor.IMarker): string {
  return typeof code === "object" ? code.value : (code ?? "");
}

async function suggestionFor(
  model: monaco.editor.ITextModel,
  marker: monaco.editor.IMarker,
  texts: EditorTexts,
): Promise<Suggestion | null> {
  const code = codeOf(marker);
  const written = model.getValueInRange(marker);
  const replaceBy = (replacement: string, message: string): Suggestion => ({
    range: marker,
    message,
    replacement,
  });

  if (code === NO_SUCH_MODULE) {
    const meant = nameMeant(written.slice(1, -1), moduleNames);
    if (meant === undefined) {
      const message = texts.cure(written.slice(1, -1), true) ?? texts.modules(moduleNames);
      return { range: marker, message, replacement: null };
    }
    return replaceBy(JSON.stringify(meant), texts.didYouMean(JSON.stringify(meant)));
  }
  if (code === NO_DEFAULT_EXPORT) return replaceBy(`* as ${written}`, texts.didYouMean(`* as ${written}`));
  if (WRONG_ARGUMENT.has(code)) {
    const argument = argumentMeant(written, marker.message);
    if (argument !== undefined) return replaceBy(argument, texts.didYouMean(argument));
  }
  if (!NO_SUCH_NAME.has(code)) return null;

  const isOfModule = code === NOT_IN_MODULE || OF_A_MODULE.test(marker.message);
  const cure = isOfModule ? texts.cure(written, false) : null;
  if (cure !== null) return { range: marker, message: cure, replacement: null };
  const start = model.getOffsetAt({ lineNumber: marker.startLineNumber, column: marker.startColumn });
  if (NO_SUCH_VARIABLE.has(code)) {
    const before = model.getValue().slice(0, start);
    const options = /[(,]\s*$/.test(before) ? keywordArguments(model.getValue().slice(start)) : undefined;
    if (options !== undefined) {
      const range = monaco.Range.fromPositions(
        model.getPositionAt(start),
        model.getPositionAt(start + options.length),
      );
      return { range, message: texts.keywordArguments(options.text), replacement: options.text };
    }
    const builtIn = builtInMeant(written);
    if (builtIn !== undefined) return replaceBy(builtIn, texts.pythonName(written, builtIn));
    const phrase = phraseMeant(written);
    if (phrase !== undefined)
      return { range: marker, message: texts.pythonName(written, phrase), replacement: null };
  }
  const meant = nameMeant(written, await candidatesAt(model, start));
  if (meant === undefined) return null;
  const isNamed = [`'${meant}'`, `"${meant}"`].some((quoted) => marker.message.includes(quoted));
  if (isNamed && !isSnakeCase(written)) return null;
  if (isNamed && HAS_SPELLING_FIX.has(code)) {
    return { range: marker, message: texts.pythonName(written, meant), replacement: null };
  }
  return replaceBy(meant, isSnakeCase(written) ? texts.pythonName(written, meant) : texts.didYouMean(meant));
}

/** Imports and statements in Python's way are syntax errors: the type checker has many, and none of them helps. */
function pythonLines(
  model: monaco.editor.ITextModel,
  markers: readonly monaco.editor.IMarker[],
  texts: EditorTexts,
): Suggestion[] {
  const lines = new Set(markers.map(({ startLineNumber }) => startLineNumber));
  return [...lines].flatMap((line) => {
    const written = model.getLineContent(line);
    const meant = importMeant(written, moduleNames) ?? statementMeant(written);
    if (meant === undefined) return [];
    const range = new monaco.Range(line, 1, line, model.getLineMaxColumn(line));
    return [{ range, message: texts.didYouMean(meant.trim()), replacement: meant }];
  });
}

function contains(outer: Suggestion, inner: Suggestion): boolean {
  return outer !== inner && monaco.Range.containsRange(outer.range, inner.range);
}

/** Watches what the type checker says about the model, and adds suggestions to it. */
export function offerSuggestions(
  model: monaco.editor.ITextModel,
  texts: () => EditorTexts,
): monaco.IDisposable {
  let suggestions: readonly Suggestion[] = [];

  async function suggest(): Promise<void> {
    const version = model.getVersionId();
    const markers = monaco.editor
      .getModelMarkers({ resource: model.uri, owner: "typescript" })
      // Those of the program before, which may have been longer, are taken away only when this one is checked.
      .filter(({ endLineNumber }) => endLineNumber <= model.getLineCount())
      .slice(0, MOST);
    const isOutdated = () => model.isDisposed() || model.getVersionId() !== version;
    let found: readonly (Suggestion | null)[];
    try {
      found = await Promise.all(markers.map((marker) => suggestionFor(model, marker, texts())));
    } catch (error) {
      // The type checker was asked about a place that is not there any more.
      if (isOutdated()) return;
      throw error;
    }
    if (isOutdated()) return;
    const all = [...pythonLines(model, markers, texts()), ...found.filter((one) => one !== null)];
    suggestions = all.filter((one) => !all.some((other) => contains(other, one)));
    monaco.editor.setModelMarkers(
      model,
      OWNER,
      suggestions.map(({ range, message }) => ({
        ...rangeOf(range),
        message,
        severity: monaco.MarkerSeverity.Info,
      })),
    );
  }

  let typeErrors = "";
  const markersListener = monaco.editor.onDidChangeMarkers((uris) => {
    if (!uris.some((uri) => uri.toString() === model.uri.toString())) return;
    const markers = monaco.editor.getModelMarkers({ resource: model.uri, owner: "typescript" });
    const seen = JSON.stringify([model.getVersionId(), markers]);
    if (seen === typeErrors) return;
    typeErrors = seen;
    void suggest();
  });
  // Their places are not those of the new text.
  const textListener = model.onDidChangeContent(() => {
    suggestions = [];
  });
  const provider = monaco.languages.registerCodeActionProvider("typescript", {
    provideCodeActions(candidate, range) {
      if (candidate !== model) return null;
      const near = suggestions.filter(
        (one) => one.replacement !== null && monaco.Range.areIntersectingOrTouching(one.range, range),
      );
      const actions = near.map(({ range: at, replacement }) => ({
        title: texts().replaceBy(replacement!),
        kind: "quickfix",
        isPreferred: true,
        edit: {
          edits: [
            {
              resource: model.uri,
              versionId: model.getVersionId(),
              textEdit: { range: at, text: replacement! },
            },
          ],
        },
      }));
      return { actions, dispose: () => undefined };
    },
  });
  return {
    dispose() {
      markersListener.dispose();
      textListener.dispose();
      provider.dispose();
    },
  };
}

/** A marker's place without the rest of it. */
function rangeOf({ startLineNumber, startColumn, endLineNumber, endColumn }: monaco.IRange): monaco.IRange {
  return { startLineNumber, startColumn, endLineNumber, endColumn };
}
