// Says where Monaco gets its workers from. Without this, the bundler inlines the editor's worker as a URL that cannot load.
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import TypeScriptWorker from "./checker/worker.ts?worker";

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    label === "typescript" ? new TypeScriptWorker({ name: label }) : new EditorWorker({ name: label }),
};
