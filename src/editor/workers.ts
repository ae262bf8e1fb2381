// Says where Monaco gets its workers from. Without this, the bundler inlines the editor's worker as a URL that cannot load.
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import { startChecker } from "./checker/start.ts";

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => (label === "typescript" ? startChecker() : new EditorWorker({ name: label })),
};
