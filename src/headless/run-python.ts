// Runs one Python program in a worker with CPython in it, and collects what it printed.
import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { readSchedule, type Schedule } from "../explore/schedule.ts";
import { type PythonEnd, type PythonProgram, STOP_SIGNAL } from "../cpython/python-run.ts";
import { EventLog } from "../trace/event-log.ts";
import { EVENT_CODE, WARNINGS } from "../trace/format.ts";
import { Trace } from "../trace/trace.ts";
import { standstillText } from "../words/standstill.ts";
import type { PythonJob, PythonMessage } from "./python-messages.ts";
import { type FileRun, type OutputListener, type RunSettings, STRAYED } from "./run-file.ts";
import { scheduleProblemText, strayText } from "./schedule-problems.ts";

/** From the folder of the worker's bundle. */
const RECORDER = "../../../src/python/loopscope_record/";
/** So long a program that is interrupted has to hand out what is recorded of it. */
const GRACE_MS = 1_000;

/** What Python itself does not write to stderr. */
const OWN_WARNINGS = new Set(["deadlock", "events-capped"]);

/** The texts of the recorder's modules, by name. Errors: those of reading them. */
export async function readRecorder(workerPath: string): Promise<Readonly<Record<string, string>>> {
  const folder = new URL(RECORDER, pathToFileURL(workerPath));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".py"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]]));
}

/** The same as `runFile` for Python: stdout, stderr and exit status are CPython's. Errors: those of reading the file. */
export async function runPythonFile(
  path: string,
  settings: RunSettings,
  workerPath: string,
  onOutput?: OutputListener,
): Promise<FileRun> {
  return runPythonText(await readFile(path, "utf8"), path, settings, workerPath, onOutput);
}

/** The same for a program that is no file, but is told of as if it were. Errors: none. */
export async function runPythonText(
  source: string,
  path: string,
  { clock, timeoutSeconds, maxEvents, withValues, schedule, words }: RunSettings,
  workerPath: string,
  onOutput?: OutputListener,
): Promise<FileRun> {
  const { say } = words;
  const output = { stdout: "", stderr: "" };
  const print: OutputListener = (stream, text) => {
    output[stream] += text;
    onOutput?.(stream, text);
  };
  const refuse = (reason: string): FileRun => {
    print("stderr", `${basename(path)}: ${reason}\n`);
    const nothing = { log: null, events: 0, tasks: 0, seconds: 0, ms: 0 };
    return { file: path, exit: 2, ending: "schedule", ...output, ...nothing };
  };
  if (clock === "real") return refuse(say("commandLine.pythonIsVirtual"));
  const read = schedule == null ? null : readSchedule(schedule, source);
  if (read?.type === "failed") return refuse(scheduleProblemText(read.problem, words));
  const recorder = await readRecorder(workerPath);
  const ran = await runInWorker(
    { source, path, maxEvents, withValues },
    read?.schedule ?? null,
    recorder,
    timeoutSeconds,
    workerPath,
    print,
  );
  const { log, end, hasStrayed, problem, ms } = ran;
  const stopped = end === null ? null : end.stoppedAt;
  if (problem !== null || stopped !== null) {
    const place = stopped === null ? "" : `:${stopped.line}:${stopped.column}`;
    const reason = problem ?? say("commandLine.timedOut", { seconds: timeoutSeconds });
    print("stderr", `${basename(path)}${place}: ${reason}\n`);
  }
  const about = { file: path, ms, events: log?.count ?? 0 };
  if (log === null || log.count === 0)
    return { ...about, exit: end?.status ?? 1, ending: "compile", ...output, log, tasks: 0, seconds: 0 };
  const last = log.event(log.count - 1);
  const ending =
    last.type !== "finish" || last.text === "stopped" ? "timeout" : (last.text as FileRun["ending"]);
  if (ending === "deadlock") print("stderr", standstillText(new Trace(log), basename(path), words));
  const tasks = log.columns.type
    .subarray(0, log.count)
    .reduce((n, type) => n + Number(type === EVENT_CODE.task), 0);
  const exit = hasStrayed ? STRAYED : (end?.status ?? 1);
  return { ...about, exit, ending, ...output, log, tasks, seconds: last.time };

  function runInWorker(
    program: PythonProgram,
    order: Schedule | null,
    files: Readonly<Record<string, string>>,
    seconds: number,
    nextTo: string,
    told: OutputListener,
  ): Promise<Ran> {
    const interrupt = new SharedArrayBuffer(1);
    const job: PythonJob = { program, schedule: order, recorder: files, interrupt };
    const worker = new Worker(nextTo.replace(/worker\.mjs$/, "python-worker.mjs"), { workerData: job });
    let hasStrayed = false;
    let [started, collected] = [performance.now(), null as EventLog | null];
    let timer: NodeJS.Timeout | undefined;
    return new Promise<Ran>((resolve) => {
      const finish = (ended: PythonEnd | null, what: string | null): void => {
        clearTimeout(timer);
        resolve({ log: collected, end: ended, hasStrayed, problem: what, ms: performance.now() - started });
      };
      const stop = (): void => {
        new Uint8Array(interrupt)[0] = STOP_SIGNAL;
        timer = setTimeout(() => {
          finish(null, say("commandLine.timedOut", { seconds }));
        }, GRACE_MS);
      };
      worker.on("message", (message: PythonMessage) => {
        switch (message.type) {
          case "header":
            // Python is there, and the program begins.
            started = performance.now();
            timer = setTimeout(stop, seconds * 1_000);
            collected = new EventLog(message.header);
            break;
          case "batch":
            collected!.append(message.batch);
            printOwn(collected!, message.batch.count, told);
            break;
          case "written":
            told(message.stream, message.text);
            break;
          case "strayed":
            told("stderr", `${basename(program.path)}: ${strayText(message.change, words)}\n`);
            hasStrayed = true;
            break;
          case "finished":
            finish(message.end, null);
        }
      });
      worker.on("error", (error) => {
        finish(null, say("commandLine.brokeDown", { problem: error.message }));
      });
      worker.on("exit", () => {
        finish(null, say("commandLine.brokeDown", { problem: say("commandLine.workerEnded") }));
      });
    }).finally(() => worker.terminate());
  }
}

interface Ran {
  /** Null if it has no trace. */
  readonly log: EventLog | null;
  /** Null if it did not come to an end. */
  readonly end: PythonEnd | null;
  /** It did not come to what its schedule says. */
  readonly hasStrayed: boolean;
  readonly problem: string | null;
  readonly ms: number;
}

/** Prints what the recorder says among the last events; the rest has been written by Python. */
function printOwn(log: EventLog, count: number, print: OutputListener): void {
  for (let i = log.count - count; i < log.count; i++) {
    if (log.columns.type[i] !== EVENT_CODE.warn) continue;
    const { a, text } = log.event(i);
    if (OWN_WARNINGS.has(WARNINGS[a])) print("stderr", `${text}\n`);
  }
}
