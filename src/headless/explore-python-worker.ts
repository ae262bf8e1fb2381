// Runs one Python program again and again in a worker of the command line, and sends what came of it.
import { parentPort, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import { installRecorder, type PythonStream } from "../cpython/python-run.ts";
import type { Decider } from "../explore/decider.ts";
import { describeFailure } from "../runtime/program-run.ts";
import type { Ran } from "../runtime/attempts.ts";
import { EventLog } from "../trace/event-log.ts";
import type { ExploreMessage, ExplorePythonJob } from "./explore-messages.ts";
import { attemptPython } from "./python-attempts.ts";
import { tellExploration } from "./tell-exploration.ts";

const job = workerData as ExplorePythonJob;
const { source, path, recorder } = job;
const port = parentPort!;
const send = port.postMessage.bind(port) as (message: ExploreMessage) => void;

/** A run with more events is stopped: an endless program would never let another one begin. */
const MOST_EVENTS = 60_000;

/** Where things are in memory, and moments that a program has not printed itself, are no part of what it came to. */
const OF_THIS_RUN = /0x[0-9a-f]+|when=[\d.]+/g;

/** What walks over sets, whose order Python leaves open: then the order of the timers does not say all. */
const WITH_SETS = /\basyncio\s*\.\s*wait\b|\bas_completed\b|\ball_tasks\b|\bimport\b.*\bwait\b/.test(source);

function all(run: ReturnType<typeof installRecorder>): void {
  const attempt = (decider: Decider, withLabels = false) => {
    const pieces: { stream: PythonStream; text: string; isRemark: boolean }[] = [];
    let log = null as EventLog | null;
    const { status, isToldTime } = attemptPython(
      run,
      { source, path, maxEvents: MOST_EVENTS, withValues: false },
      decider,
      {
        header: (header) => {
          log = new EventLog(header);
        },
        batch: (batch) => log!.append(batch),
        write: (stream, text) => {
          const last = pieces.at(-1);
          if (last?.stream === stream) last.text += text;
          else pieces.push({ stream, text, isRemark: false });
        },
      },
      withLabels,
    );
    // A program with a syntax error has no record.
    const ending = log === null ? "exit" : log.event(log.count - 1).text;
    const result: Ran = { pieces, status, ending, isToldTime };
    const key = JSON.stringify([status, ending, pieces]).replaceAll(OF_THIS_RUN, "");
    return { key, result, isOpen: ending === "limit" || isToldTime || WITH_SETS, threads: null };
  };
  tellExploration(
    job,
    attempt,
    (line) => line,
    () => performance.now(),
    send,
  );
}

try {
  const run = installRecorder(await loadPyodide(), recorder);
  send({ type: "progress", runs: 0, groups: 0 });
  all(run);
} catch (error) {
  send({ type: "failed", problem: describeFailure(error) });
}
