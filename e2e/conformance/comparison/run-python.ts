// Runs Python programs in CPython itself, one after another in one interpreter, with the recorder on.
import { readdirSync, readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { installRecorder } from "../../../src/cpython/python-run.ts";
import { EventLog } from "../../../src/trace/event-log.ts";

const RECORDER = "src/python/loopscope_record";

interface PythonRan {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
  /** Null for a program with a syntax error, which never runs. */
  readonly log: EventLog | null;
  /** How the record ends; "none" without one. */
  readonly ending: string;
}

export async function startPython(): Promise<(source: string, path: string) => PythonRan> {
  const recorder = readdirSync(RECORDER).filter((name) => name.endsWith(".py"));
  const run = installRecorder(
    await loadPyodide(),
    Object.fromEntries(recorder.map((name) => [name, readFileSync(`${RECORDER}/${name}`, "utf8")])),
  );
  return (source, path) => {
    const output = { stdout: "", stderr: "" };
    let log = null as EventLog | null;
    const { status } = run(
      { source, path, maxEvents: 200_000, withValues: false },
      {
        header: (header) => {
          log = new EventLog(header);
        },
        batch: (batch) => log!.append(batch),
        write: (stream, text) => {
          output[stream] += text;
        },
      },
    );
    const ending = log === null ? "none" : log.event(log.count - 1).text;
    return { ...output, status, log, ending };
  };
}
