// Runs Python programs in an interpreter that has been started, and hands out what its recorder tells as parts of a trace.
import { TextParser, type TraceSink } from "../trace/formats/text-parser.ts";

/** What is used of Pyodide, which its users load each in their way. */
export interface Interpreter {
  readonly FS: {
    mkdirTree(path: string): void;
    writeFile(path: string, content: string): void;
  };
  /** Gives the value of the last expression. */
  runPython(code: string): unknown;
}

export interface PythonProgram {
  readonly source: string;
  /** As tracebacks name it; the last part of it names the trace. */
  readonly path: string;
  /** Beyond that many the run is stopped. */
  readonly maxEvents: number;
}

export type PythonStream = "stdout" | "stderr";

export interface PythonEnd {
  /** Python's exit status. */
  readonly status: number;
  /** Where the run was interrupted, from 1; null if it was not. */
  readonly stoppedAt: { readonly line: number; readonly column: number } | null;
}

/** What a run is told to. Of a program with a syntax error there is no trace, and so not even a header. */
interface PythonListener extends TraceSink {
  /** Just what Python writes, be it a part of a line. */
  write(stream: PythonStream, text: string): void;
  /** By a LOOK_SIGNAL: where the program is, from 1, and what was recorded before has been handed out. Zeros: not known. */
  looked?(line: number, column: number): void;
}

/** Runs one program after another, each to its end, on a virtual clock. Errors: those of the recorder itself. */
export type RunPython = (program: PythonProgram, listener: PythonListener) => PythonEnd;

/** A signal of this number, by way of Pyodide's interrupt buffer, ends the run where it is. */
export const STOP_SIGNAL = 10;

/** Another one has it say where it is; see PythonListener. */
export const LOOK_SIGNAL = 12;

const FOLDER = "/loopscope/loopscope_record";

type RunInside = (
  source: string,
  path: string,
  maxEvents: number,
  emit: (lines: string) => void,
  write: (stream: PythonStream, text: string) => void,
  looked: (line: number, column: number) => void,
) => { toJs(): readonly number[]; destroy(): void };

/** `files` are the texts of src/python/loopscope_record, by name. */
export function installRecorder(
  interpreter: Interpreter,
  files: Readonly<Record<string, string>>,
): RunPython {
  interpreter.FS.mkdirTree(FOLDER);
  for (const [name, text] of Object.entries(files)) interpreter.FS.writeFile(`${FOLDER}/${name}`, text);
  const run = interpreter.runPython(`
import sys
sys.path.insert(0, "/loopscope")
import loopscope_record.inside
loopscope_record.inside.run`) as RunInside;
  return ({ source, path, maxEvents }, listener) => {
    const parser = new TextParser(listener);
    const encoder = new TextEncoder();
    const emit = (lines: string): void => {
      parser.push(encoder.encode(lines));
      parser.flush();
    };
    const write = (stream: PythonStream, text: string): void => {
      listener.write(stream, text);
    };
    const end = run(source, path, maxEvents, emit, write, (line, column) => {
      listener.looked?.(line, column);
    });
    const [status, line, column] = end.toJs();
    end.destroy();
    return { status, stoppedAt: line === 0 ? null : { line, column } };
  };
}
