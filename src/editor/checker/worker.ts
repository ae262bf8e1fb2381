// Starts the type checker in a worker of its own, in the language that the page sends first.
import { initialize } from "monaco-editor/internal/common/initialize";
import { ProgramChecker } from "./program-checker.ts";

self.onmessage = ({ data: messages }: MessageEvent<object | undefined>) => {
  class LocalizedChecker extends ProgramChecker {
    /** TypeScript asks for it while it is made. */
    getLocalizedDiagnosticMessages(): object | undefined {
      return messages;
    }
  }
  // What Monaco says first means nothing; what follows is for the one that it makes.
  self.onmessage = () => {
    initialize((context, createData) => new LocalizedChecker(context, createData));
  };
};
