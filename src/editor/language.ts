// Sets up what the type checker knows: strict TypeScript, the modules a program can import, and nothing of a page.
import { COMPILER_OPTIONS, IGNORED_CODES } from "../python/types/checking.ts";
import { declarations } from "../python/types/declarations.ts";
import type { EditorTexts } from "../words/editor-texts.ts";
import type { ProgramChecker } from "./checker/program-checker.ts";
import { monaco, typescript } from "./monaco.ts";
import { speakInChecker } from "./checker/start.ts";

/** Where the declarations are, for the type checker. */
const TYPES = "/types/";

let isConfigured = false;

/** Sets the type checker up; it serves every editor of the page. */
export function configureLanguage(): void {
  if (isConfigured) return;
  isConfigured = true;
  const { typescriptDefaults } = typescript;
  typescriptDefaults.setCompilerOptions(COMPILER_OPTIONS);
  typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore: [...IGNORED_CODES] });
  typescriptDefaults.setEagerModelSync(true);
  // Ours begin with the sentence: hovers.ts.
  typescriptDefaults.setModeConfiguration({ ...typescriptDefaults.modeConfiguration, hovers: false });
  typescriptDefaults.setExtraLibs(
    declarations.map(({ path, text }) => ({ filePath: `file://${TYPES}${path}`, content: text })),
  );
  // "Peek definition" shows them in an editor, where they are to be read only.
  monaco.editor.onDidCreateEditor((editor) => {
    editor.onDidChangeModel(({ newModelUrl }) => {
      if (newModelUrl?.path.startsWith(TYPES)) editor.updateOptions({ readOnly: true });
    });
  });
}

/** The type checker tells what it finds in that language, and what it has found as well. */
export function setCheckerLanguage(language: EditorTexts["language"]): void {
  // That is when Monaco starts another checker, which looks at everything again.
  if (speakInChecker(language)) typescript.typescriptDefaults.setCompilerOptions(COMPILER_OPTIONS);
}

/** How Monaco says that it has not loaded its support of TypeScript yet, of which it gives no other sign. */
const NOT_YET = "TypeScript not registered!";
const RETRY_MS = 50;

async function findWorker(): ReturnType<typeof typescript.getTypeScriptWorker> {
  for (;;) {
    try {
      return await typescript.getTypeScriptWorker();
    } catch (reason) {
      if (reason !== NOT_YET) throw reason;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** The type checker, in its worker, which has seen the model's text. */
export async function checkerOf(model: monaco.editor.ITextModel): Promise<ProgramChecker> {
  const workerFor = await findWorker();
  // Monaco's declarations know only what its own worker can do.
  return (await workerFor(model.uri)) as unknown as ProgramChecker;
}

/** The text of a program, which the type checker calls main.ts. */
export function createProgramModel(source: string): monaco.editor.ITextModel {
  let uri = monaco.Uri.parse("file:///main.ts");
  // While one editor of the page is replaced by another, both are there.
  for (let n = 2; monaco.editor.getModel(uri) !== null; n++) uri = monaco.Uri.parse(`file:///main-${n}.ts`);
  const model = monaco.editor.createModel(source, "typescript", uri);
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  return model;
}
