// Runs one Python program in a worker of the command line, and sends its trace.
import { parentPort, workerData } from "node:worker_threads";
import { loadPyodide } from "pyodide";
import { installRecorder } from "../cpython/python-run.ts";
import { transferListOf } from "../trace/transfer-list.ts";
import type { PythonJob, PythonMessage } from "./python-messages.ts";

const { program, recorder, interrupt } = workerData as PythonJob;
const port = parentPort!;
const send = (message: PythonMessage, transfer: ArrayBuffer[] = []): void => {
  port.postMessage(message, transfer);
};

const pyodide = await loadPyodide();
pyodide.setInterruptBuffer(new Uint8Array(interrupt));
const run = installRecorder(pyodide, recorder);
const end = run(program, {
  header: (header) => {
    send({ type: "header", header });
  },
  batch: (batch) => {
    send({ type: "batch", batch }, transferListOf(batch));
  },
  write: (stream, text) => {
    send({ type: "written", stream, text });
  },
});
send({ type: "finished", end });
