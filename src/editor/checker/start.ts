// Starts type checkers in workers, says which language they speak, and when they rest.
import type { EditorTexts } from "../../words/editor-texts.ts";
import { Gate } from "../gate.ts";
import type { Libraries, Start } from "./told.ts";
import TypeScriptWorker from "./worker.ts?worker";

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

/** With libraries it is asked as `told.ts` says, without by Monaco. It takes its messages before anything else. */
export async function startChecker(libraries: Libraries | null = null): Promise<Worker> {
  // Better in English than not at all.
  const messages = await MESSAGES_OF_TYPESCRIPT[language]?.().catch(() => undefined);
  const worker = new TypeScriptWorker({ name: "typescript" });
  worker.postMessage({ messages: messages?.default, libraries } satisfies Start);
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (message: unknown, options?: StructuredSerializeOptions | Transferable[]) => {
    checkerGate.pass(() => post(message, options as StructuredSerializeOptions));
  };
  return worker;
}
