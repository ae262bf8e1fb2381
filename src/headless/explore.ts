// Explores the orders in which a program's timers and threads can take their turns, and tells what can come of it.
import * as esbuild from "esbuild";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { compile, type Transformer } from "../compile/compile.ts";
import type { CompiledProgram } from "../compile/contract.ts";
import { printSchedule } from "../explore/schedule.ts";
import type { ToldChange } from "../explore/told.ts";
import { explanationOf } from "../words/errors.ts";
import type { CommandLineWords } from "../words/command-line.ts";
import type { ExploreJob, ExploreMessage, Found, FoundGroup } from "./explore-messages.ts";
import { problemLine, runText, type RunSettings } from "./run-file.ts";

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
  readonly isBounded: boolean;
  readonly jitter: number;
  readonly program: CompiledProgram;
}

export type Explored =
  | { readonly type: "explored"; readonly exploration: Exploration }
  /** In the words of the settings, in lines. */
  | { readonly type: "failed"; readonly message: string };

/** For fewer, another worker is not worth its beginning. */
const FEWEST_RUNS = 1_000;

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
  const result = await compile(source, file, esbuild as Transformer);
  if (result.type === "failed")
    return fail(result.problems.map((problem) => problemLine(file, problem, words)).join(""));
  const { program } = result;
  if (program.mayTamper) return fail(`${file}: ${words.say("orders.tampers")}\n`);
  const { jitter, most, seconds } = explore;
  const count = Math.max(1, Math.min(explore.jobs, Math.floor(most / FEWEST_RUNS)));
  const workers = Array.from({ length: count }, (_, index) => {
    const part = Math.floor((most + count - 1 - index) / count);
    const job: ExploreJob = { file, program, jitter, most: part, seconds, share: { index, count } };
    return foundBy(job, settings, workerPath.replace(/worker\.mjs$/, "explore-worker.mjs"));
  });
  const found = merged(await Promise.all(workers));
  if (typeof found === "string") return fail(`${file}${found}\n`);
  const outcomes: FoundOutcome[] = [];
  for (const group of found.groups) {
    const schedule = printSchedule(group.schedule, source);
    const outcome = outcomeOf(group, schedule, words);
    // Who waits for whom is read off the whole trace.
    const { stderr } =
      outcome.end === "deadlock"
        ? await runText(source, path, { ...settings, schedule }, workerPath)
        : outcome;
    outcomes.push({ ...outcome, stderr });
  }
  const { runs, ms, isComplete: complete, hasOneOrder } = found;
  const isBounded = outcomes.some(({ end }) => end === "limit");
  const perSecond = Math.round((runs / Math.max(ms, 0.001)) * 1_000);
  return {
    type: "explored",
    exploration: { complete, schedules: runs, perSecond, outcomes, hasOneOrder, isBounded, jitter, program },
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
): FoundOutcome {
  const output = { stdout: "", stderr: "" };
  for (const { stream, text, isRemark } of pieces) {
    output[stream] += `${text}\n`;
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
async function foundBy(job: ExploreJob, settings: RunSettings, path: string): Promise<Found | string> {
  const { say } = settings.words;
  const worker = new Worker(path, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  let site = 0;
  try {
    return await new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const at = (place: number): string => {
        const { line, column } = job.program.sites[place];
        return place === 0 ? "" : `:${line}:${column}`;
      };
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          resolve(`${at(site)}: ${say("commandLine.timedOut", { seconds: settings.timeoutSeconds })}`);
        }, settings.timeoutSeconds * 1_000);
      };
      wait();
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
