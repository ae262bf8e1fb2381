// Runs one program again and again in a worker of the command line, and sends what came of it.
import { parentPort, workerData } from "node:worker_threads";
import { explore } from "../explore/explore.ts";
import { toldRun } from "../explore/told.ts";
import { describeFailure } from "../runtime/program-run.ts";
import { attemptsOf } from "./attempts.ts";
import type { ExploreJob, ExploreMessage } from "./explore-messages.ts";

const { file, program, jitter, most, seconds, share } = workerData as ExploreJob;
const port = parentPort!;
const send = port.postMessage.bind(port) as (message: ExploreMessage) => void;
// The program gets globals of its own.
const { performance: host, setImmediate } = globalThis;

const PROGRESS_MS = 100;

const attempt = attemptsOf({
  file,
  program,
  realm: globalThis,
  onLongLoop: (site) => {
    send({ type: "longLoop", site });
  },
});

function lineOf(site: number): number {
  return site === 0 ? 0 : program.sites[site].line;
}

function all(): void {
  let told = host.now();
  const tellProgress = (runs: number, groups: readonly unknown[]): void => {
    if (host.now() - told < PROGRESS_MS) return;
    told = host.now();
    send({ type: "progress", runs, groups: groups.length });
  };
  const found = explore({
    jitter,
    most,
    run: attempt,
    mostMs: seconds * 1_000,
    share,
    now: () => host.now(),
    onRun: tellProgress,
  });
  const groups = found.groups.map(({ result, count, changes }) => {
    tellProgress(found.runs, found.groups);
    return { ...result, count, ...toldRun(jitter, changes, attempt, lineOf) };
  });
  send({ type: "found", ...found, groups });
}

// Not before Node has loaded this module to its end.
setImmediate(() => {
  try {
    all();
  } catch (error) {
    send({ type: "failed", problem: describeFailure(error) });
  }
});
