// The page on which the editor is tested: it, and something to focus before and after it.
import "../../src/app/trusted-types.ts";
import type { Editor, EditorOptions, EditorTexts } from "../../src/editor/editor.ts";
import { editorTexts } from "../../src/words/editor-texts.ts";
import { wordsIn } from "../../src/words/i18n.ts";
import { loadLanguage } from "../../src/words/languages.ts";

/** What the editor told its owner. */
const told = { changes: [] as string[], runs: 0, lines: [] as number[] };

/** Milliseconds since the page was opened. */
const times = { created: 0 };

async function open(
  options: Partial<EditorOptions> = {},
  language: EditorTexts["language"] = "en",
): Promise<Editor> {
  const [{ createEditor }] = await Promise.all([
    import("../../src/editor/editor.ts"),
    loadLanguage(language),
  ]);
  const editor = await createEditor(document.getElementById("editor")!, {
    kind: "desk",
    source: "",
    theme: "light",
    fontSize: 14,
    texts: editorTexts(wordsIn(language)),
    onChange: (source) => told.changes.push(source),
    onRun: () => told.runs++,
    onLineClick: (line) => told.lines.push(line),
    ...options,
  });
  times.created = performance.now();
  editorHarness.editor = editor;
  return editor;
}

const editorHarness = { open, told, times, editor: null as unknown as Editor };

declare global {
  var editorHarness: EditorHarness;
}
export type EditorHarness = typeof editorHarness;
globalThis.editorHarness = editorHarness;
