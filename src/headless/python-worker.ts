// Runs one Python program in a worker of the command line, and sends its trace.
import { parentPort, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import {
  installRecorder,
  type PythonEnd,
  type PythonListener,
  type RunPython,
} from "../cpython/python-run.ts";
import { Decider } from "../explore/decider.ts";
import { changesIn, type Schedule, strayFrom } from "../explore/schedule.ts";
import { following } from "../explore/strategies.ts";
import { transferListOf } from "../trace/transfer-list.ts";
import { attemptPython } from "./python-attempts.ts";
import type { PythonJob, PythonMessage } from "./python-messages.ts";

const { program, schedule, recorder, interrupt } = workerData as PythonJob;
const port = parentPort!;
const send = (message: PythonMessage, transfer: ArrayBuffer[] = []): void => {
  port.postMessage(message, transfer);
};

const listener: PythonListener = {
  header: (header) => {
    send({ type: "header", header });
  },
  batch: (batch) => {
    send({ type: "batch", batch }, transferListOf(batch));
  },
  write: (stream, text) => {
    send({ type: "written", stream, text });
  },
};

/** As a schedule says, and tells where it does not come to that. */
function runInOrder(run: RunPython, order: Schedule): PythonEnd {
  const decider = new Decider(order.jitter, following(changesIn(order)));
  const { status } = attemptPython(run, program, decider, listener);
  const change = strayFrom(order, decider.trail, (line) => line);
  if (change !== null) send({ type: "strayed", change });
  return { status, stoppedAt: null };
}

const pyodide = await loadPyodide();
pyodide.setInterruptBuffer(new Uint8Array(interrupt));
const run = installRecorder(pyodide, recorder);
send({ type: "finished", end: schedule === null ? run(program, listener) : runInOrder(run, schedule) });
