// Starts the type checker in a worker of its own, in the language that the page sends first.
import { initialize } from "monaco-editor/internal/common/initialize";
import { plainChecks } from "./plain-checks.ts";
import { ProgramChecker } from "./program-checker.ts";
import type { Check, Start } from "./told.ts";

self.onmessage = ({ data: { messages, libraries } }: MessageEvent<Start>) => {
  class LocalizedChecker extends ProgramChecker {
    /** TypeScript asks for it while it is made. */
    getLocalizedDiagnosticMessages(): object | undefined {
      return messages;
    }
  }
  if (libraries !== null) {
    const check = plainChecks(LocalizedChecker, libraries);
    self.onmessage = ({ data }: MessageEvent<Check>) =>
      void check(data).then((checked) => postMessage(checked));
    return;
  }
  // What Monaco says first means nothing; what follows is for the one that it makes.
  self.onmessage = () => {
    initialize((context, createData) => new LocalizedChecker(context, createData));
  };
};
