// Runs a program file by what it is written in.
import { type FileRun, type OutputListener, runFile, type RunSettings, runText } from "./run-file.ts";
import { runPythonFile, runPythonText } from "./run-python.ts";

export const isPython = (path: string): boolean => path.endsWith(".py");

/** Errors: those of reading the file. */
export function runAnyFile(
  path: string,
  settings: RunSettings,
  workerPath: string,
  onOutput?: OutputListener,
): Promise<FileRun> {
  const run = isPython(path) ? runPythonFile : runFile;
  return run(path, settings, workerPath, onOutput);
}

/** The same for a program that is no file, but is told of as if it were. Errors: none. */
export function runAnyText(
  source: string,
  path: string,
  settings: RunSettings,
  workerPath: string,
): Promise<FileRun> {
  const run = isPython(path) ? runPythonText : runText;
  return run(source, path, settings, workerPath);
}
