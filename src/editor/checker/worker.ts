// Starts the type checker in a worker of its own.
import { initialize } from "monaco-editor/internal/common/initialize";
import { ProgramChecker } from "./program-checker.ts";

self.onmessage = () => {
  initialize((context, createData) => new ProgramChecker(context, createData));
};
