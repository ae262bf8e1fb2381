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
  /** Whether the values of its variables are told. */
  readonly withValues: boolean;
}

export type PythonStream = "stdout" | "stderr";

export interface PythonEnd {
  /** Python's exit status. */
  readonly status: number;
  /** Where the run was interrupted, from 1; null if it was not. */
  readonly stoppedAt: { readonly line: number; readonly column: number } | null;
}

/** What a run is told to. Of a program with a syntax error there is no trace, and so not even a header. */
export interface PythonListener extends TraceSink {
  /** Just what Python writes, be it a part of a line. */
  write(stream: PythonStream, text: string): void;
  /** By a LOOK_SIGNAL: where the program is, from 1, and what was recorded before has been handed out. Zeros: not known. */
  looked?(line: number, column: number): void;
}

/** Runs one program after another, each to its end, on a virtual clock. Errors: those of the recorder itself. */
export interface RunPython {
  (program: PythonProgram, listener: PythonListener): PythonEnd;
  /** Likewise, on a stack that can be put aside, so that the program can have threads. Errors also: where the browser has none. */
  withThreads(program: PythonProgram, listener: PythonListener): Promise<PythonEnd>;
  /** Likewise, without threads or values, while somebody decides how late timers are, and quicker. */
  again(program: PythonProgram, listener: PythonListener, decider: TimerDecider): DecidedEnd;
}

/** Who decides how late timers are. All is in microseconds from the beginning of the run; timers have numbers, from 0 on. */
interface TimerDecider {
  /** A timer is set, `asked` from now on, in a line (0: not known) and by a call (""); gives the moment when it goes off. */
  set(now: number, asked: number, line: number, label: string): number;
  cancel(number: number): void;
  /** The clock has moved on. */
  passed(now: number): void;
}

export interface DecidedEnd {
  readonly status: number;
  /** The program has looked at the clock. */
  readonly isToldTime: boolean;
}

/** A signal of this number, by way of Pyodide's interrupt buffer, ends the run where it is. */
export const STOP_SIGNAL = 10;

/** Another one has it say where it is; see PythonListener. */
export const LOOK_SIGNAL = 12;

const FOLDER = "/loopscope/loopscope_record";

/** A function of Python's as JavaScript calls it. */
interface PythonFunction<Args extends unknown[], Result> {
  (...args: Args): Result;
  /** On a stack of its own, which can be put aside. */
  callPromising(...args: Args): Promise<Result>;
  destroy(): void;
}

type RunArguments = [
  source: string,
  path: string,
  maxEvents: number,
  withValues: boolean,
  emit: (lines: string) => void,
  write: (stream: PythonStream, text: string) => void,
  looked: (line: number, column: number) => void,
];

type RunAgain = PythonFunction<
  [
    source: string,
    path: string,
    maxEvents: number,
    decider: TimerDecider,
    emit: (lines: string) => void,
    write: (stream: PythonStream, text: string) => void,
  ],
  { toJs(): readonly number[]; destroy(): void }
>;

type RunInside = PythonFunction<
  [...RunArguments, begin?: (live: PythonFunction<[], void>) => void],
  { toJs(): readonly number[]; destroy(): void }
>;

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
  const again = interpreter.runPython("loopscope_record.inside.again") as RunAgain;
  const argumentsOf = (
    { source, path, maxEvents, withValues }: PythonProgram,
    listener: PythonListener,
  ): RunArguments => {
    const parser = new TextParser(listener);
    const encoder = new TextEncoder();
    const emit = (lines: string): void => {
      parser.push(encoder.encode(lines));
      parser.flush();
    };
    const write = (stream: PythonStream, text: string): void => {
      listener.write(stream, text);
    };
    const looked = (line: number, column: number): void => {
      listener.looked?.(line, column);
    };
    return [source, path, maxEvents, withValues, emit, write, looked];
  };
  const endOf = (end: ReturnType<RunInside>): PythonEnd => {
    const [status, line, column] = end.toJs();
    end.destroy();
    return { status, stoppedAt: line === 0 ? null : { line, column } };
  };
  return Object.assign(
    (program: PythonProgram, listener: PythonListener) => endOf(run(...argumentsOf(program, listener))),
    {
      withThreads: async (program: PythonProgram, listener: PythonListener) =>
        endOf(await run.callPromising(...argumentsOf(program, listener), beginStack)),
      again: (program: PythonProgram, listener: PythonListener, decider: TimerDecider) => {
        const [source, path, maxEvents, , emit, write] = argumentsOf(program, listener);
        const end = again(source, path, maxEvents, decider, emit, write);
        const [status, isToldTime] = end.toJs();
        end.destroy();
        return { status, isToldTime: isToldTime === 1 };
      },
    },
  );
}

/** Begins a thread, once the stack that asks for it waits. */
function beginStack(live: PythonFunction<[], void>): void {
  queueMicrotask(() => {
    void live.callPromising().then(() => {
      live.destroy();
    });
  });
}
