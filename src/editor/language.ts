// What the type checker knows: strict TypeScript, the modules a program can import, and nothing of a page.
import { declarations } from "../python/types/declarations.ts";
import { monaco, typescript } from "./monaco.ts";

/** Suggestions that would make a program worse, or mean nothing in it: await that "has no effect", ESM conversions. */
const IGNORED_SUGGESTIONS = [80001, 80002, 80003, 80004, 80005, 80006, 80007, 80008];
/** TypeScript's ModuleDetectionKind.Force: every program is a module, so that it can await at its top level. */
const FORCE = 3;

/** Where the declarations are, for the type checker. */
const TYPES = "/types/";

let isConfigured = false;

/** Sets the type checker up; it serves every editor of the page. */
export function configureLanguage(): void {
  if (isConfigured) return;
  isConfigured = true;
  const { typescriptDefaults, ScriptTarget, ModuleKind, ModuleResolutionKind } = typescript;
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    moduleDetection: FORCE,
    // The engine's promises and `using` are newer than the rest. Without a page: no "dom".
    lib: ["es2022", "es2024.promise", "esnext.promise", "esnext.disposable"].map(
      (name) => `lib.${name}.d.ts`,
    ),
    types: [],
    strict: true,
    noEmit: true,
    allowNonTsExtensions: true,
    // `import asyncio from "asyncio"` is an error when it runs; it is one here, too.
    allowSyntheticDefaultImports: false,
    esModuleInterop: false,
  });
  typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore: IGNORED_SUGGESTIONS });
  typescriptDefaults.setEagerModelSync(true);
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

/** The text of a program, which the type checker calls main.ts. */
export function createProgramModel(source: string): monaco.editor.ITextModel {
  let uri = monaco.Uri.parse("file:///main.ts");
  // While one editor of the page is replaced by another, both are there.
  for (let n = 2; monaco.editor.getModel(uri) !== null; n++) uri = monaco.Uri.parse(`file:///main-${n}.ts`);
  const model = monaco.editor.createModel(source, "typescript", uri);
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  return model;
}
