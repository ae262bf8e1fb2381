// Runs a program file by what it is written in.
import { type FileRun, type OutputListener, runFile, type RunSettings } from "./run-file.ts";
import { runPythonFile } from "./run-python.ts";

const isPython = (path: string): boolean => path.endsWith(".py");

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
