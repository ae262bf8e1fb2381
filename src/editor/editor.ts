// Makes the editor of the page: Monaco on a desk, CodeMirror in a hand. Either is loaded with the first one that is made.
import type { EditorTexts } from "../words/editor-texts.ts";
import type { Editor, EditorOptions } from "./contract.ts";

export type { EditorTexts } from "../words/editor-texts.ts";
export type { Editor, EditorOptions, LeftInPython, PlaceRange, SuspendedMark } from "./contract.ts";

/** Monaco's own texts, by language; in others it speaks English. It takes them from a global table when it is loaded, and never again. */
const TEXTS_OF_MONACO: Readonly<Partial<Record<EditorTexts["language"], () => Promise<unknown>>>> = {
  ru: () => import("monaco-editor/nls/lang/ru"),
};

/** Errors: those of loading it. */
export async function createEditor(host: HTMLElement, options: EditorOptions): Promise<Editor> {
  if (options.kind === "hand") {
    const { TouchEditor } = await import("./touch/touch-editor.ts");
    return new TouchEditor(host, options);
  }
  await TEXTS_OF_MONACO[options.texts.language]?.();
  const { loadColors, ProgramEditor } = await import("./program-editor.ts");
  await loadColors("typescript");
  return new ProgramEditor(host, options);
}
