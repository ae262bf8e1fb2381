// Runs one program file in a fresh worker and collects what it printed.
import * as esbuild from "esbuild";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { compile, type Transformer } from "../compile/compile.ts";
import type { CompiledProgram } from "../compile/contract.ts";
import { readSchedule, type Schedule } from "../explore/schedule.ts";
import type { Problem } from "../compile/problems.ts";
import { EVENT_CODE, STREAMS, TRACE_VERSION, type TraceBatch } from "../trace/format.ts";
import { Trace } from "../trace/trace.ts";
import { EventLog } from "../trace/event-log.ts";
import { explanationOf } from "../words/errors.ts";
import type { CommandLineWords } from "../words/command-line.ts";
import { problemText } from "../words/problems.ts";
import { standstillText } from "../words/standstill.ts";
import { scheduleProblemText, strayText } from "./schedule-problems.ts";
import { hardenedWorker } from "./hardened-worker.ts";
import type { Job, WorkerMessage } from "./messages.ts";

export interface RunSettings {
  readonly clock: "virtual" | "real";
  /** Real seconds after which a run is stopped. */
  readonly timeoutSeconds: number;
  readonly maxEvents: number;
  /** The files are scripts, not modules. */
  readonly isScript: boolean;
  /** The values of variables are recorded, too. */
  readonly withValues: boolean;
  /** The text of a schedule, as which the run goes; null: as when nobody decides anything. */
  readonly schedule?: string | null;
  /** In which whatever is not the program's own is told. */
  readonly words: CommandLineWords;
}

/** Of objects that a program may hold. What is recorded of its run lies elsewhere. */
const MAX_MEGABYTES = 1_024;

/** The exit status of a run that did not come to what its schedule says. */
export const STRAYED = 2;

/** How a run came to its end. */
type Ending = "exit" | "deadlock" | "limit" | "timeout" | "crash" | "compile" | "schedule";

export interface FileRun {
  readonly file: string;
  readonly exit: number;
  readonly ending: Ending;
  readonly stdout: string;
  readonly stderr: string;
  /** What was recorded; null if the program did not compile. */
  readonly log: EventLog | null;
  readonly events: number;
  readonly tasks: number;
  /** Of the program's clock. */
  readonly seconds: number;
  /** Wall time of the run, compilation included. */
  readonly ms: number;
}

/** Called with each piece of output as it arrives. */
export type OutputListener = (stream: "stdout" | "stderr", text: string) => void;

export function problemLine(file: string, problem: Problem, words: CommandLineWords): string {
  const { line, column, severity } = problem;
  const kind = severity === "error" ? "SyntaxError" : severity;
  return `${file}:${line}:${column}: ${kind}: ${problemText(problem, words)}\n`;
}

/**
 * Runs a program to its end. `workerPath` is the bundle of worker.ts. Errors: those of reading the file; everything that
 * is wrong with the program itself is in the result.
 */
export async function runFile(
  path: string,
  settings: RunSettings,
  workerPath: string,
  onOutput?: OutputListener,
): Promise<FileRun> {
  return runText(await readFile(path, "utf8"), path, settings, workerPath, onOutput);
}

/** The same for a program that is no file, but is told of as if it were. Errors: none. */
export async function runText(
  source: string,
  path: string,
  settings: RunSettings,
  workerPath: string,
  onOutput?: OutputListener,
): Promise<FileRun> {
  const started = performance.now();
  const file = basename(path);
  const result = await compile(source, file, esbuild as Transformer, settings);
  const ms = () => performance.now() - started;
  const fail = (ending: "compile" | "schedule", exit: number, stderr: string): FileRun => {
    onOutput?.("stderr", stderr);
    const nothing = { stdout: "", log: null, events: 0, tasks: 0, seconds: 0 };
    return { file: path, exit, ending, ...nothing, stderr, ms: ms() };
  };
  if (result.type === "failed")
    return fail(
      "compile",
      1,
      result.problems.map((problem) => problemLine(file, problem, settings.words)).join(""),
    );
  const { program } = result;
  const read = settings.schedule == null ? null : readSchedule(settings.schedule, source);
  if (read?.type === "failed")
    return fail("schedule", 2, `${file}: ${scheduleProblemText(read.problem, settings.words)}\n`);
  const log = new EventLog({
    version: TRACE_VERSION,
    file,
    semantics: program.semantics,
    source,
    sites: program.sites,
  });
  const output = { stdout: "", stderr: "" };
  const print = (stream: "stdout" | "stderr", text: string) => {
    output[stream] += text;
    onOutput?.(stream, text);
  };
  const schedule = read?.schedule ?? null;
  const ended = await runInWorker(program, schedule, file, settings, workerPath, log, print);
  if (ended.ending === "deadlock") print("stderr", standstillText(new Trace(log), file, settings.words));
  return { file: path, ...ended, ...output, log, events: log.count, ms: ms() };
}

async function runInWorker(
  program: CompiledProgram,
  schedule: Schedule | null,
  file: string,
  settings: RunSettings,
  workerPath: string,
  log: EventLog,
  print: OutputListener,
): Promise<Pick<FileRun, "exit" | "ending" | "tasks" | "seconds">> {
  const { clock, maxEvents, timeoutSeconds, words } = settings;
  const { say } = words;
  const job: Job = {
    file,
    program,
    clock,
    schedule,
    limits: { events: maxEvents, characters: Infinity, values: maxEvents },
  };
  const worker = new Worker(program.mayTamper ? await hardenedWorker(workerPath) : workerPath, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  let longLoopSite = 0;
  let isOver = false;
  let hasStrayed = false;
  try {
    return await new Promise((resolve) => {
      const stop = (ending: "timeout" | "crash", reason: string, site = longLoopSite): void => {
        // What becomes of the worker after the end of its run is of no interest.
        if (isOver) return;
        isOver = true;
        const { line, column } = log.sites[site];
        print("stderr", `${file}${site === 0 ? "" : `:${line}:${column}`}: ${reason}\n`);
        resolve({ exit: 1, ending, tasks: 0, seconds: 0 });
      };
      const timer = setTimeout(() => {
        stop("timeout", say("commandLine.timedOut", { seconds: timeoutSeconds }));
      }, timeoutSeconds * 1_000);
      worker.on("message", (message: WorkerMessage) => {
        if (message.type === "longLoop") longLoopSite = message.site;
        else if (message.type === "batch") {
          longLoopSite = 0;
          log.append(message.batch);
          printBatch(log, message.batch, print, words);
        } else if (message.type === "strayed") {
          hasStrayed = true;
          print("stderr", `${file}: ${strayText(message.change, words)}\n`);
        } else if (message.type === "failed") {
          clearTimeout(timer);
          // A bug of ours, or a program that changed what the engine stands on.
          const { problem, site } = message;
          stop("crash", say("commandLine.crashed", { problem }), site);
        } else {
          clearTimeout(timer);
          isOver = true;
          const { status, tasks, seconds } = message;
          resolve({
            exit: hasStrayed ? STRAYED : status,
            ending: log.event(log.count - 1).text as Ending,
            tasks,
            seconds,
          });
        }
      });
      let failure: (Error & { code?: string }) | null = null;
      worker.on("error", (error: Error) => {
        failure = error;
      });
      // By then all that it has sent is here.
      worker.on("exit", () => {
        clearTimeout(timer);
        if (failure instanceof RangeError && program.deepest !== 0)
          stop("crash", say("commandLine.nested"), program.deepest);
        const isOutOfMemory = failure?.code === "ERR_WORKER_OUT_OF_MEMORY";
        stop(
          "crash",
          isOutOfMemory
            ? say("commandLine.outOfMemory")
            : say("commandLine.brokeDown", { problem: failure?.message ?? say("commandLine.workerEnded") }),
        );
      });
    });
  } finally {
    await worker.terminate();
  }
}

/** Prints what the last `batch` of the trace printed and warned of. */
function printBatch(
  log: EventLog,
  { count }: TraceBatch,
  print: OutputListener,
  words: CommandLineWords,
): void {
  for (let i = log.count - count; i < log.count; i++) {
    const type = log.columns.type[i];
    if (type === EVENT_CODE.print) {
      const { a, text } = log.event(i);
      print(STREAMS[a], `${text}\n`);
    } else if (type === EVENT_CODE.warn) {
      const { text } = log.event(i);
      const explanation = explanationOf(text, words, "faults");
      print("stderr", `${text}\n${explanation === null ? "" : `${explanation}\n`}`);
    }
  }
}
