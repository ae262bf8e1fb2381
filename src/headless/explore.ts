// Explores the orders in which a program's timers and threads can take their turns, and tells what can come of it.
import * as esbuild from "esbuild";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { compile, type Transformer } from "../compile/compile.ts";
import { printSchedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import { explanationOf } from "../words/errors.ts";
import type { CommandLineWords } from "../words/command-line.ts";
import type {
  ExploreJob,
  ExploreMessage,
  ExplorePythonJob,
  Exploring,
  Found,
  FoundGroup,
} from "./explore-messages.ts";
import { isPython } from "./run-any.ts";
import { type FileRun, problemLine, runText, type RunSettings } from "./run-file.ts";
import { readRecorder, runPythonFile } from "./run-python.ts";

/** How a run ended: in order, with an error, with everybody waiting for ever, or it was stopped. */
export const ENDS = ["ok", "error", "deadlock", "limit"] as const;
type End = (typeof ENDS)[number];

export function isEnd(name: string): name is End {
  return ENDS.some((end) => end === name);
}

export interface ExploreSettings {
  readonly jitter: number;
  readonly most: number;
  readonly seconds: number;
  /** So many workers try the orders, each a part of them. */
  readonly jobs: number;
  /** Outcomes that a program must not have. */
  readonly failOn: readonly End[];
}

export interface FoundOutcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  readonly end: End;
  readonly count: number;
  readonly deviations: number;
  /** `run --schedule` does the same again. */
  readonly schedule: string;
  readonly told: readonly ToldChange[];
}

export interface Exploration {
  readonly complete: boolean;
  readonly schedules: number;
  readonly perSecond: number;
  readonly outcomes: readonly FoundOutcome[];
  readonly hasOneOrder: boolean;
  /** The program has looked at the clock. */
  readonly isToldTime: boolean;
  readonly jitter: number;
  /** Of a place of the program; 0 for none. */
  readonly lineOf: (site: number) => number;
}

export type Explored =
  | { readonly type: "explored"; readonly exploration: Exploration }
  /** In the words of the settings, in lines. */
  | { readonly type: "failed"; readonly message: string };

/** For fewer, another worker is not worth its beginning. */
const FEWEST_RUNS = 1_000;

/** A busy machine takes that long. */
const PYTHON_START_SECONDS = 120;

/** Of objects that a program may hold, and of what is known of its runs. */
const MAX_MEGABYTES = 2_048;

/** `workerPath` is the bundle of worker.ts; beside it is that of explore-worker.ts. Errors: those of reading the file. */
export async function exploreFile(
  path: string,
  explore: ExploreSettings,
  settings: RunSettings,
  workerPath: string,
): Promise<Explored> {
  const source = await readFile(path, "utf8");
  const file = basename(path);
  const { words } = settings;
  const fail = (message: string): Explored => ({ type: "failed", message });
  const prepared = await (isPython(path) ? preparedPython : preparedProgram)(
    source,
    path,
    settings,
    workerPath,
  );
  if (typeof prepared === "string") return fail(prepared);
  const { jitter, most, seconds } = explore;
  const count = Math.max(1, Math.min(explore.jobs, Math.floor(most / FEWEST_RUNS)));
  const workers = Array.from({ length: count }, (_, index) => {
    const part = Math.floor((most + count - 1 - index) / count);
    return foundBy(prepared, { jitter, most: part, seconds, share: { index, count } }, settings);
  });
  const found = merged(await Promise.all(workers));
  if (typeof found === "string") return fail(`${file}${found}\n`);
  const outcomes: FoundOutcome[] = [];
  for (const group of found.groups) {
    const schedule = printSchedule(group.schedule, source);
    const outcome = outcomeOf(group, schedule, words, prepared.lineEnd);
    // Who waits for whom is read off the whole trace.
    const { stderr } = outcome.end === "deadlock" ? await prepared.run({ ...settings, schedule }) : outcome;
    outcomes.push({ ...outcome, stderr });
  }
  const { runs, ms, isComplete: complete, hasOneOrder } = found;
  const isToldTime = found.groups.some((group) => group.isToldTime);
  const perSecond = Math.round((runs / Math.max(ms, 0.001)) * 1_000);
  const { lineOf } = prepared;
  return {
    type: "explored",
    exploration: { complete, schedules: runs, perSecond, outcomes, hasOneOrder, isToldTime, jitter, lineOf },
  };
}

/** A program that can be run again and again. */
interface Prepared {
  /** The worker that does it, and what it is given of the program. */
  readonly worker: string;
  readonly about: object;
  /** So much longer its first word may take. */
  readonly startSeconds: number;
  readonly lineOf: (site: number) => number;
  /** `:LINE:COLUMN`, or "" for nowhere. */
  readonly placeOf: (site: number) => string;
  /** What stands behind each piece of its output. */
  readonly lineEnd: string;
  /** Once more, as a schedule says, and all of it is told. */
  readonly run: (settings: RunSettings) => Promise<FileRun>;
}

/** A text is what is wrong with it. */
async function preparedProgram(
  source: string,
  path: string,
  { words }: RunSettings,
  workerPath: string,
): Promise<Prepared | string> {
  const file = basename(path);
  const result = await compile(source, file, esbuild as Transformer);
  if (result.type === "failed")
    return result.problems.map((problem) => problemLine(file, problem, words)).join("");
  const { program } = result;
  if (program.mayTamper) return `${file}: ${words.say("orders.tampers")}\n`;
  return {
    worker: workerPath.replace(/worker\.mjs$/, "explore-worker.mjs"),
    about: { file, program } satisfies Partial<ExploreJob>,
    startSeconds: 0,
    lineOf: (site) => (site === 0 ? 0 : program.sites[site].line),
    placeOf: (site) => {
      const { line, column } = program.sites[site];
      return site === 0 ? "" : `:${line}:${column}`;
    },
    lineEnd: "\n",
    run: (settings) => runText(source, path, settings, workerPath),
  };
}

async function preparedPython(
  source: string,
  path: string,
  _: RunSettings,
  workerPath: string,
): Promise<Prepared> {
  return {
    worker: workerPath.replace(/worker\.mjs$/, "explore-python-worker.mjs"),
    about: { source, path, recorder: await readRecorder(workerPath) } satisfies Partial<ExplorePythonJob>,
    startSeconds: PYTHON_START_SECONDS,
    lineOf: (line) => line,
    placeOf: (line) => (line === 0 ? "" : `:${line}`),
    // It writes them itself.
    lineEnd: "",
    run: (settings) => runPythonFile(path, settings, workerPath),
  };
}

/** What several workers found, as if it were one; the first that could not, if there is one. */
function merged(workers: readonly (Found | string)[]): Found | string {
  const groups = new Map<string, FoundGroup>();
  let whole = null as Found | null;
  for (const found of workers) {
    if (typeof found === "string") return found;
    for (const group of found.groups) {
      const { pieces, status, ending, count } = group;
      const key = JSON.stringify([pieces, status, ending]);
      const known = groups.get(key);
      const shorter =
        known === undefined || group.schedule.changes.length < known.schedule.changes.length ? group : known;
      groups.set(key, { ...shorter, count: count + (known?.count ?? 0) });
    }
    whole = {
      ...found,
      runs: found.runs + (whole?.runs ?? 0),
      ms: Math.max(found.ms, whole?.ms ?? 0),
      isComplete: found.isComplete && whole?.isComplete !== false,
    };
  }
  return { ...whole!, groups: [...groups.values()] };
}

function outcomeOf(
  { pieces, status, ending, count, schedule: { changes }, told }: FoundGroup,
  schedule: string,
  words: CommandLineWords,
  lineEnd: string,
): FoundOutcome {
  const output = { stdout: "", stderr: "" };
  for (const { stream, text, isRemark } of pieces) {
    output[stream] += text + lineEnd;
    const explanation = isRemark ? explanationOf(text, words, "faults") : null;
    if (explanation !== null) output.stderr += `${explanation}\n`;
  }
  return {
    ...output,
    exit: status,
    end: ending === "exit" ? (status === 0 ? "ok" : "error") : (ending as End),
    count,
    deviations: changes.length,
    schedule,
    told,
  };
}

/** What the worker found; a text behind the file's name if it could not. */
async function foundBy(
  { worker: path, about, placeOf, startSeconds }: Prepared,
  exploring: Exploring,
  settings: RunSettings,
): Promise<Found | string> {
  const { say } = settings.words;
  const worker = new Worker(path, {
    workerData: { ...about, ...exploring },
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  let site = 0;
  try {
    return await new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const wait = (seconds = settings.timeoutSeconds): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          resolve(`${placeOf(site)}: ${say("commandLine.timedOut", { seconds })}`);
        }, seconds * 1_000);
      };
      wait(settings.timeoutSeconds + startSeconds);
      worker.on("message", (message: ExploreMessage) => {
        if (message.type === "longLoop") {
          site = message.site;
          return;
        }
        wait();
        if (message.type === "found") resolve(message);
        else if (message.type === "failed")
          resolve(`: ${say("commandLine.crashed", { problem: message.problem })}`);
      });
      worker.on("error", (error: Error & { code?: string }) => {
        const problem =
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? say("commandLine.outOfMemory")
            : say("commandLine.brokeDown", { problem: error.message });
        resolve(`: ${problem}`);
      });
      worker.on("exit", () => {
        clearTimeout(timer);
        resolve(`: ${say("commandLine.brokeDown", { problem: say("commandLine.workerEnded") })}`);
      });
    });
  } finally {
    await worker.terminate();
  }
}

/** What is found, for programs that read it. */
export function explorationJson({ complete, schedules, perSecond, outcomes }: Exploration): string {
  const listed = outcomes.map(({ stdout, stderr, exit, end, count, deviations, schedule }) => ({
    stdout,
    stderr,
    exit,
    end,
    count,
    deviations,
    schedule,
  }));
  return `${JSON.stringify({ complete, schedules, perSecond, outcomes: listed })}\n`;
}
