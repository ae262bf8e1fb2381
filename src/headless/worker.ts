// Runs one program in a worker of the command line, and sends its trace.
import { runInThisContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { PROGRAM_URL } from "../compile/contract.ts";
import { Decider } from "../explore/decider.ts";
import { changesIn, strayFrom } from "../explore/schedule.ts";
import { following } from "../explore/strategies.ts";
import {
  describeFailure,
  type ProgramFactory,
  ProgramRun,
  type Progress,
  type Script,
} from "../runtime/program-run.ts";
import { transferListOf } from "../trace/transfer-list.ts";
import type { Job, WorkerMessage } from "./messages.ts";

const job = workerData as Job;
/**
 * Handles between two looks at the mailbox. Node itself uses what a program may have changed when it comes to the next
 * turn, so that such a program gets few.
 */
const SLICE = job.program.mayTamper ? 100_000_000 : 20_000;
const port = parentPort!;
// The program gets the global object, and with it timers of its own.
const { setImmediate, setTimeout } = globalThis;

const send = port.postMessage.bind(port) as (message: WorkerMessage, transfer?: ArrayBuffer[]) => void;

const { code, setup } = job.program;

/** Runs code globally, where none of our names are in reach. */
function evaluate(text: string): unknown {
  return runInThisContext(text, { filename: PROGRAM_URL });
}

// What test suites, which are JavaScript, expect of their host.
if (job.file.endsWith(".js")) {
  const print = (text: unknown): void => {
    console.log(text);
  };
  Object.defineProperty(globalThis, "print", { value: print, configurable: true, writable: true });
}

const start: ProgramFactory | Script =
  setup === null
    ? (evaluate(code) as ProgramFactory)
    : { setup: evaluate(setup) as Script["setup"], run: () => void evaluate(code) };

const { schedule } = job;
const decider = schedule === null ? null : new Decider(schedule.jitter, following(changesIn(schedule)));

const run = new ProgramRun(start, job.program, {
  ...job,
  ...(decider !== null && { choices: decider }),
  realm: globalThis,
  onBatch: (batch) => {
    send({ type: "batch", batch }, transferListOf(batch));
  },
  onLongLoop: (site) => {
    send({ type: "longLoop", site });
  },
});

function tellStray(): void {
  if (schedule === null || decider === null) return;
  const { sites } = job.program;
  const change = strayFrom(schedule, decider.trail, (site) => (site === 0 ? 0 : sites[site].line));
  if (change !== null) send({ type: "strayed", change });
}

function slice(): void {
  let progress: Progress;
  try {
    progress = run.run(SLICE);
    run.flush();
  } catch (error) {
    const { site } = run;
    try {
      run.flush();
    } finally {
      send({ type: "failed", problem: describeFailure(error), site });
    }
    return;
  }
  switch (progress.type) {
    case "paused":
      setImmediate(slice);
      break;
    case "waiting":
      setTimeout(slice, run.microsUntil(progress.until) / 1_000);
      break;
    case "finished":
      tellStray();
      send({ type: "finished", status: progress.status, seconds: run.seconds, tasks: run.taskCount });
      break;
  }
}

// Not before Node has loaded this module to its end, which takes built-ins that a program may change.
setImmediate(slice);
