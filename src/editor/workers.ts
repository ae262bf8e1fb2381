// Says where Monaco gets its workers from, which language the type checker speaks, and when it rests. Without this, the bundler inlines the
// editor's worker as a URL that cannot load.
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import type { EditorTexts } from "../words/editor-texts.ts";
import TypeScriptWorker from "./checker/worker.ts?worker";
import { Gate } from "./gate.ts";

type Language = EditorTexts["language"];

/** What TypeScript says, by language, as its package has it; in others it speaks English. */
const MESSAGES_OF_TYPESCRIPT: Readonly<Partial<Record<Language, () => Promise<{ default: object }>>>> = {
  ru: () => import("typescript/lib/ru/diagnosticMessages.generated.json"),
};

let language: Language = "en";

/** Sets the language of the type checkers that are started from now on; gives whether it is another one. */
export function speakInChecker(spoken: Language): boolean {
  const isNew = spoken !== language;
  language = spoken;
  return isNew;
}

/** What is said to the type checker, which rests while this is closed; what it has begun it ends. */
export const checkerGate = new Gate();

/** It takes its messages before anything else. */
async function startChecker(): Promise<Worker> {
  // Better in English than not at all.
  const messages = await MESSAGES_OF_TYPESCRIPT[language]?.().catch(() => undefined);
  const worker = new TypeScriptWorker({ name: "typescript" });
  worker.postMessage(messages?.default);
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (message: unknown, options?: StructuredSerializeOptions | Transferable[]) => {
    checkerGate.pass(() => post(message, options as StructuredSerializeOptions));
  };
  return worker;
}

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => (label === "typescript" ? startChecker() : new EditorWorker({ name: label })),
};
